import { PRIVATE_STACK } from '../../../domain/rights/vouched.ts';
import type { Provider } from '../../login/provider.ts';

/** How whoever opens the console becomes known. */
export type LogInWay =
  /** A private stack: she chooses who she is, on the machine itself. */
  | { readonly kind: 'chosen' }
  /** `consoleUrl`: address of the console as browsers open it; null: that of this machine. */
  | { readonly kind: 'provider'; readonly provider: Provider; readonly consoleUrl: string | null }
  /** Not at all: nobody said where people log in. */
  | { readonly kind: 'unset' };

/** By whom people are verified here. */
export const issuerOf = (way: LogInWay): string | null => {
  if (way.kind === 'provider') return way.provider.issuer;
  return way.kind === 'chosen' ? PRIVATE_STACK : null;
};

/** Whether browsers open the console over https: then a program in front of it answers them. */
export const isSecure = (way: LogInWay): boolean =>
  way.kind === 'provider' && way.consoleUrl?.startsWith('https://') === true;
