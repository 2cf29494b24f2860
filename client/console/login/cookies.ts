import type { Context } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import type { CookieOptions } from 'hono/utils/cookie';
import type { Kept } from '../../login/provider.ts';

/** As long as a session lasts; the row of it decides. */
const SESSION_S = 8 * 3_600;
/** How long somebody may be with her provider. */
const AWAY_S = 600;

/** What is kept in a browser while somebody is with her provider. */
export interface KeptLogIn extends Kept {
  /** Where she goes after it. */
  readonly back: string;
}

/** The cookies of one console: no script reads them, no other site sends them along but for a link, and over https none but this host sets them. */
export interface Cookies {
  readonly session: (asked: Context) => string | null;
  readonly keepSession: (asked: Context, token: string) => void;
  readonly forgetSession: (asked: Context) => void;
  readonly keepLogIn: (asked: Context, kept: KeptLogIn) => void;
  /** What was kept, which is gone with it; null when there is nothing that can be read. */
  readonly takeLogIn: (asked: Context) => KeptLogIn | null;
}

/** @param secure browsers open the console over https */
export function cookiesOf(secure: boolean): Cookies {
  // A browser sends cookies of one port to every other of the machine: on http its port is in the name.
  const named = (asked: Context, name: string): string =>
    secure ? `__Host-${name}` : `${name}-${new URL(asked.req.url).port || '80'}`;
  const sessionName = (asked: Context): string => named(asked, 'tenderklok');
  const logInName = (asked: Context): string => named(asked, 'tenderklok-aanmelden');
  const options: CookieOptions = { path: '/', httpOnly: true, sameSite: 'Lax', secure };
  return {
    session: (asked) => getCookie(asked, sessionName(asked)) ?? null,
    keepSession: (asked, token) => setCookie(asked, sessionName(asked), token, { ...options, maxAge: SESSION_S }),
    forgetSession: (asked) => void deleteCookie(asked, sessionName(asked), options),
    keepLogIn: (asked, kept) =>
      setCookie(asked, logInName(asked), Buffer.from(JSON.stringify(kept)).toString('base64url'), {
        ...options,
        maxAge: AWAY_S,
      }),
    takeLogIn: (asked) => {
      const value = getCookie(asked, logInName(asked));
      deleteCookie(asked, logInName(asked), options);
      return value === undefined ? null : keptIn(value);
    },
  };
}

function keptIn(value: string): KeptLogIn | null {
  try {
    const found = JSON.parse(Buffer.from(value, 'base64url').toString('utf8')) as Partial<
      Record<keyof KeptLogIn, unknown>
    >;
    const { state, nonce, verifier, back } = found;
    const isWhole = [state, nonce, verifier, back].every((one) => typeof one === 'string' && one !== '');
    return isWhole ? ({ state, nonce, verifier, back } as KeptLogIn) : null;
  } catch {
    // Not ours, or cut off.
    return null;
  }
}
