import type { Transporter } from 'nodemailer';
import { markRefused, markSent, type OutboxMail } from '../../store/outbox.ts';
import type { Deps } from '../deps.ts';
import { messageOf } from './message.ts';

export interface Delivered {
  readonly sent: number;
  /** Mail that the relay refused for good. */
  readonly refused: number;
  /** Mail that stays in the outbox for a later try. */
  readonly waiting: number;
}

/** How often sent marks are written while a batch runs: what was in flight at a crash goes out again, under the same id. */
const FLUSH_MS = 20;
/** Mails under way at once; the transport's own pool bounds the connections. */
const IN_FLIGHT = 32;

/**
 * Sends mail that is in the outbox and marks each row with what became of it. A relay that is away leaves rows waiting.
 * @param stop from then on no other mail is begun: another worker has the work.
 */
export async function deliver(
  { db, mail, log }: Pick<Deps, 'db' | 'mail' | 'log'>,
  rows: readonly OutboxMail[],
  stop?: AbortSignal,
): Promise<Delivered> {
  const queue = [...rows];
  const accepted: string[] = [];
  let flushing: Promise<void> = Promise.resolve();
  let [sent, refused, waiting] = [0, 0, 0];
  const flush = (): void => {
    const keys = accepted.splice(0);
    if (keys.length > 0) flushing = flushing.then(() => markSent(db, keys, Date.now()));
  };
  const next = (): OutboxMail | undefined => (stop?.aborted === true ? undefined : queue.shift());
  const sender = async (): Promise<void> => {
    for (let row = next(); row !== undefined; row = next()) {
      const outcome = await send(mail, row);
      switch (outcome.kind) {
        case 'accepted':
          accepted.push(row.key);
          sent += 1;
          break;
        case 'refused':
          await markRefused(db, row.key, Date.now(), outcome.answer);
          log.warn({ reference: row.reference, kind: row.kind, answer: outcome.answer }, 'mail refused by the relay');
          refused += 1;
          break;
        case 'away':
          log.warn({ reference: row.reference, kind: row.kind, answer: outcome.answer }, 'mail stays in the outbox');
          waiting += 1;
          break;
      }
    }
  };
  const timer = setInterval(flush, FLUSH_MS);
  try {
    await Promise.all(Array.from({ length: Math.min(IN_FLIGHT, rows.length) }, sender));
  } finally {
    clearInterval(timer);
    flush();
    await flushing;
  }
  return { sent, refused, waiting };
}

type SendOutcome =
  | { readonly kind: 'accepted' }
  | { readonly kind: 'refused'; readonly answer: string }
  | { readonly kind: 'away'; readonly answer: string };

async function send(mail: Transporter, row: OutboxMail): Promise<SendOutcome> {
  try {
    await mail.sendMail(messageOf(row));
    return { kind: 'accepted' };
  } catch (error) {
    const answer = error instanceof Error ? error.message : String(error);
    // Only the relay's own permanent answer ends the tries (M3, M4).
    const permanent = (error as { permanent?: unknown }).permanent === true;
    return { kind: permanent ? 'refused' : 'away', answer };
  }
}
