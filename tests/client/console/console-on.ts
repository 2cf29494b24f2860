import type { Kysely } from 'kysely';
import type { Assets } from '../../../client/console/assets.ts';
import { consoleOf } from '../../../client/console/console.tsx';
import type { ConsoleGiven } from '../../../client/console/given.ts';
import type { Provider } from '../../../client/login/provider.ts';
import { beginSession } from '../../../client/usecases/session.ts';
import type { LoggedIn } from '../../../domain/rights/vouched.ts';
import type { WholeDesk } from '../../../client/usecases/connect.ts';
import type { Database } from '../../../store/database.ts';
import { NOW } from '../../domain/acts/builders.ts';
import { deskOn } from '../usecases/desk.ts';
import { Browser } from './browser.ts';

/** Where the console of a test is. */
export const HERE = 'http://127.0.0.1:4100';

const assets: Assets = { fileOf: (name) => name, read: () => null };

/** Nobody holds rounds here: mail waits where it was put. */
const NO_ROUNDS = {
  connection: { withDeadline: (_at: number, work: () => unknown) => work() },
  schedule: { getHandle: () => ({ trigger: () => Promise.resolve() }) },
};

/** A console on a case file, where somebody chooses who she is. What goes wrong in it is kept in `faults`. */
export function consoleOn(
  db: Kysely<Database>,
  answer: Parameters<typeof deskOn>[1] = () => {
    throw new Error('nobody acts here');
  },
  over: Partial<ConsoleGiven> = {},
) {
  const faults: Error[] = [];
  const { desk, asked } = deskOn(db, answer);
  const whole = { ...desk, rounds: NO_ROUNDS } as unknown as WholeDesk;
  const app = consoleOf({
    file: { db },
    desk: () => Promise.resolve(whole),
    front: () => Promise.resolve(whole),
    now: () => NOW,
    assets,
    logIn: { kind: 'chosen' },
    isPrivate: true,
    uiUrl: null,
    namespace: 'proef',
    onFault: (error) => faults.push(error),
    secret: 'geheim',
    ...over,
  });
  return { app, asked, faults };
}

/** A browser in which somebody is known by this address or name. */
export async function browserOf(app: ReturnType<typeof consoleOn>['app'], who: string): Promise<Browser> {
  const browser = new Browser(app, HERE);
  const answer = await browser.post('/aanmelden', who.includes('@') ? { wie: who } : { anders: who });
  if (answer.status !== 303) throw new Error(`${who} is not let in: ${answer.status}`);
  return browser;
}

/** The hidden fields of the first form that is posted on a page. */
export function hiddenIn(text: string): Record<string, string> {
  const form = /<form method="post"[^]*?<\/form>/.exec(text)?.[0] ?? '';
  return Object.fromEntries(
    [...form.matchAll(/<input type="hidden" name="([^"]*)" value="([^"]*)"/g)].map(([, name = '', value = '']) => [
      name,
      value,
    ]),
  );
}

/** A console whose people log in with a provider. */
export const WITH_PROVIDER: Pick<ConsoleGiven, 'logIn' | 'isPrivate'> = {
  logIn: { kind: 'provider', provider: { issuer: 'https://login.example' } as Provider, consoleUrl: null },
  isPrivate: false,
};

/** A browser of somebody who logged in there. */
export async function loggedIn(
  app: ReturnType<typeof consoleOn>['app'],
  db: Kysely<Database>,
  who: Pick<LoggedIn, 'name' | 'mail' | 'roles'>,
): Promise<Browser> {
  const browser = new Browser(app, HERE);
  const person = { issuer: 'https://login.example', subject: who.name, ...who };
  browser.cookies.set(`tenderklok-${new URL(HERE).port}`, await beginSession({ db }, person));
  return browser;
}
