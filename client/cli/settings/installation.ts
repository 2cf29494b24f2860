import type { Stack } from '../../stack/stack.ts';
import type { Addresses } from '../../usecases/connect.ts';
import { vaultIn } from './vault-place.ts';

/** An installation that the command line can work in. */
export interface Installation extends Addresses {
  readonly mailFolder: string | null;
  /** Of a proefopstelling: its catcher. */
  readonly smtp?: { readonly host: string; readonly port: number };
  /** Where Temporal UI is, as people open it; null when nobody said. */
  readonly uiUrl: string | null;
  /** Where the console is; null when there is none or nobody said. */
  readonly console: string | null;
}

/** A proefopstelling or a rehearsal: no real case, and its mail goes nowhere. */
export const isPrivateStack = ({ mailFolder }: Pick<Installation, 'mailFolder'>): boolean => mailFolder !== null;

/** A stack of our own as an installation. @param console where its pages are; null when nothing serves them */
export const placeOf = (stack: Stack, console: string | null): Installation => {
  const { temporalAddress, namespace, databaseUrl, mailFolder, uiUrl, smtp } = stack;
  return { temporalAddress, namespace, databaseUrl, mailFolder, uiUrl, console, smtp, vault: vaultIn(stack.folder) };
};
