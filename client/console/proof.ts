import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Visitor } from './visitor.ts';

/** The name of the hidden field with it. */
export const PROOF = 'bewijs-van-pagina';

/** What shows that a form came from a page that this visitor got from us. */
export const proofFor = (secret: string, { session }: Visitor): string =>
  createHmac('sha256', secret).update(session).digest('base64url');

/** Whether a form was sent from a page of ours: by its own proof, and from no other site. */
export function isOurs(
  secret: string,
  visitor: Visitor,
  { proof, ...sent }: Sent & { readonly proof: unknown },
): boolean {
  if (!isFromHere(sent)) return false;
  const [given, wanted] = [Buffer.from(typeof proof === 'string' ? proof : ''), Buffer.from(proofFor(secret, visitor))];
  return given.length === wanted.length && timingSafeEqual(given, wanted);
}

/** Whether a form was sent from a page of this very address, as far as a browser says. */
export const isOwnOrigin = ({ headers }: Request): boolean =>
  isFromHere({ origin: headers.get('origin'), host: headers.get('host') });

/** What a browser says of where a form was, and where it goes. */
interface Sent {
  readonly origin: string | null;
  readonly host: string | null;
}

const isFromHere = ({ origin, host }: Sent): boolean => origin === null || hostOf(origin) === host;

const hostOf = (origin: string): string | null => (URL.canParse(origin) ? new URL(origin).host : null);
