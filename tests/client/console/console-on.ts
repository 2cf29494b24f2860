import type { Kysely } from 'kysely';
import type { Assets } from '../../../client/console/assets.ts';
import { consoleOf } from '../../../client/console/console.tsx';
import type { ConsoleGiven } from '../../../client/console/given.ts';
import type { WholeDesk } from '../../../client/usecases/connect.ts';
import type { Database } from '../../../store/database.ts';
import { NOW } from '../../domain/acts/builders.ts';
import { deskOn } from '../usecases/desk.ts';
import { Browser } from './browser.ts';

/** Where the console of a test is. */
export const HERE = 'http://127.0.0.1:4100';

const assets: Assets = { fileOf: (name) => name, read: () => null };

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
  const app = consoleOf({
    file: { db },
    desk: () => Promise.resolve(desk as WholeDesk),
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
