import type { Context } from 'hono';
import { findSession } from '../../usecases/session.ts';
import type { ConsoleGiven } from '../given.ts';
import type { Visitor } from '../visitor.ts';
import { cookiesOf } from './cookies.ts';
import { issuerOf, isSecure } from './way.ts';

/** Who asks for a page; null when nobody is logged in in this browser, or not any more. */
export async function visitorOf(
  asked: Context,
  { file, logIn }: Pick<ConsoleGiven, 'file' | 'logIn'>,
): Promise<Visitor | null> {
  const [token, issuer] = [cookiesOf(isSecure(logIn)).session(asked), issuerOf(logIn)];
  const session = token === null || issuer === null ? null : await findSession(file, token, issuer);
  return token === null || session === null ? null : { by: session.asker, name: session.name, session: token };
}
