import type { Context } from 'hono';
import { peopleKnown } from '../../usecases/people-known.ts';
import { beginSession, chosenPerson, endSession } from '../../usecases/session.ts';
import type { LoggedIn } from '../../../domain/rights/vouched.ts';
import { NoProvider, type NotIn } from '../../login/provider.ts';
import { shortText } from '../../login/short-text.ts';
import type { Routes } from '../env.ts';
import type { ConsoleGiven } from '../given.ts';
import { PATHS, withQuery } from '../paths.ts';
import { isOwnOrigin } from '../proof.ts';
import { cookiesOf } from './cookies.ts';
import { askedFrom, isHere } from './from.ts';
import { limitOf } from './limit.ts';
import { BACK, ChoosePage, NotInPage, OTHER, WHO } from './pages.tsx';
import { safeBack } from './safe-back.ts';
import { isSecure } from './way.ts';

const NOT_IN: Readonly<Record<NotIn, { readonly status: 400 | 401 | 503; readonly text: string }>> = {
  stopped: {
    status: 401,
    text: 'U bent niet aangemeld. Het aanmelden is afgebroken. Probeer het opnieuw als u dat wilt.',
  },
  strange: {
    status: 400,
    text: 'U bent niet aangemeld. Het aanmelden duurde te lang, of begon in een ander venster. Begin opnieuw.',
  },
  away: {
    status: 503,
    text: 'U bent niet aangemeld. De aanmelddienst antwoordt niet. Probeer het straks opnieuw; blijft het zo, waarschuw dan de beheerder.',
  },
};
const ONLY_HERE =
  'Op een proefopstelling kiest u wie u bent, en dat kan alleen op de machine zelf. Open de console daar, op het adres dat zij noemt.';
const UNSET =
  'Er is niet ingesteld waar mensen zich aanmelden. Vraag de beheerder om OIDC_ISSUER, OIDC_CLIENT_ID en CONSOLE_URL in te stellen.';

/** Where somebody who is not known goes first, and comes back from to the page that she asked. */
export function logInAt(url: string): string {
  const { pathname, search } = new URL(url);
  return withQuery(PATHS.logIn, { [BACK]: pathname === '/' ? undefined : `${pathname}${search}` });
}

/** The pages on which somebody becomes known. */
export function logInRoutes(routes: Routes, given: ConsoleGiven): void {
  const { file, logIn } = given;
  const cookies = cookiesOf(isSecure(logIn));
  const limit = limitOf();
  const back = (wanted: unknown): string => safeBack(typeof wanted === 'string' ? wanted : undefined, PATHS.work);
  const not = (asked: Context, status: 400 | 401 | 403 | 503, text: string, again: string | null = PATHS.work) =>
    asked.html(<NotInPage given={given} title="Niet aangemeld" text={text} back={again} />, status);
  const choose = async (asked: Context, to: string, fault: string | null = null) =>
    asked.html(
      <ChoosePage given={given} people={await peopleKnown(file)} back={to} fault={fault} />,
      fault === null ? 200 : 422,
    );
  /** A new session each time: one that somebody else put in this browser is nobody's. */
  const letIn = async (asked: Context, person: LoggedIn, to: string) => {
    const before = cookies.session(asked);
    if (before !== null) await endSession(file, before);
    cookies.keepSession(asked, await beginSession(file, person));
    return asked.redirect(to, 303);
  };

  routes.use(`${PATHS.logIn}/*`, async (asked, next) => {
    const wait = await limit.wait(askedFrom(asked, isSecure(logIn)));
    if (wait === null) return next();
    asked.header('Retry-After', String(wait));
    const text = `Er is vanaf uw adres te vaak aangemeld. Wacht ${wait} seconden en probeer het dan opnieuw.`;
    return asked.html(<NotInPage given={given} title="Even wachten" text={text} back={null} />, 429);
  });

  routes.get(PATHS.logIn, async (asked) => {
    const to = back(asked.req.query(BACK));
    if (logIn.kind === 'unset') return not(asked, 503, UNSET, null);
    if (logIn.kind === 'chosen') return isHere(asked) ? choose(asked, to) : not(asked, 403, ONLY_HERE, null);
    const at = redirectUri(asked, logIn.consoleUrl);
    if (at === null) return not(asked, 503, UNSET, null);
    try {
      const { url, kept } = await logIn.provider.begin(at);
      cookies.keepLogIn(asked, { ...kept, back: to });
      return asked.redirect(url.href, 302);
    } catch (error) {
      if (!(error instanceof NoProvider)) throw error;
      given.onFault(error);
      return not(asked, NOT_IN.away.status, NOT_IN.away.text, to);
    }
  });

  routes.post(PATHS.logIn, async (asked) => {
    if (logIn.kind !== 'chosen') return asked.notFound();
    if (!isHere(asked) || !isOwnOrigin(asked.req.raw)) return not(asked, 403, ONLY_HERE, null);
    const body = await asked.req.parseBody();
    const to = back(body[BACK]);
    const [mail, other] = [shortText(body[WHO]), shortText(body[OTHER])];
    if (other !== null) return letIn(asked, chosenPerson({ name: other, mail: null }), to);
    const person = (await peopleKnown(file)).find((one) => one.mail === mail);
    if (person === undefined) return choose(asked, to, 'Kies wie u bent, of vul een naam in.');
    return letIn(asked, chosenPerson(person), to);
  });

  routes.get(PATHS.logInBack, async (asked) => {
    const kept = cookies.takeLogIn(asked);
    const at = logIn.kind === 'provider' ? redirectUri(asked, logIn.consoleUrl) : null;
    if (logIn.kind !== 'provider' || at === null) return asked.notFound();
    if (kept === null) return not(asked, NOT_IN.strange.status, NOT_IN.strange.text);
    // Of the address only what the provider said in it: how a browser came to it says nothing.
    const url = new URL(at);
    url.search = new URL(asked.req.url).search;
    const found = await logIn.provider.finish(url, kept);
    const to = back(kept.back);
    return typeof found === 'string'
      ? not(asked, NOT_IN[found].status, NOT_IN[found].text, to)
      : letIn(asked, found, to);
  });
}

/** Where the provider sends a browser back to; null when nobody said where browsers find the console, and they are not on this machine. */
function redirectUri(asked: Context, consoleUrl: string | null): string | null {
  if (consoleUrl !== null) return `${consoleUrl}${PATHS.logInBack}`;
  return isHere(asked) ? `${new URL(asked.req.url).origin}${PATHS.logInBack}` : null;
}
