import { giveBack, markDotted, markSent, type Sender, type Wanted } from '../../store/outbox-claims.ts';
import { markStuck } from '../../store/doubtful-mail.ts';
import type { OutboxMail } from '../../store/outbox.ts';
import { claimant } from './claimant.ts';
import { settleDoubt } from './settle-doubt.ts';
import { send, type SendOutcome } from './send.ts';
import { Together } from './together.ts';
import { Claims, IN_FLIGHT, type Means } from './claims.ts';

export interface Delivered {
  /** Mail that was offered to the relay, or would have been had nobody else had it. */
  readonly tried: number;
  readonly sent: number;
  /** Mail that the relay refused for good. */
  readonly refused: number;
  /** Mail of which nobody knows whether the relay has it. */
  readonly inDoubt: number;
  /** Mail that stays in the outbox for a later try. */
  readonly waiting: number;
}

/** Last dots that are asked for within so long are allowed by one statement; other connections go on meanwhile. */
const DOTS_MS = 5;
/** Mail that the relay took within so long is put on file at once: each time costs as much, and until then it stands as dotted. */
const GATHER_MS = 20;
/** After so many that nobody answered to, one after another, the relay is away. */
const AWAY_IN_A_ROW = 8;

/**
 * Sends mail of the outbox that nobody else sends now, and marks each row with what became of it. A relay that is away leaves rows
 * waiting.
 * @param most that it tries at most.
 * @param stop from then on no other mail is begun: another worker has the work.
 */
export async function deliver(means: Means, wanted: Wanted, most: number, stop?: AbortSignal): Promise<Delivered> {
  const sender = claimant();
  // What an earlier try left with its last dot on the way.
  if (sender.attempt > 1) await settleDoubt(means);
  const round = new Delivery(means, sender, new Claims(means, wanted, sender, most), stop);
  return round.run();
}

class Delivery {
  private readonly counts = { tried: 0, sent: 0, refused: 0, inDoubt: 0, waiting: 0 };
  private readonly answers = new Map<string, string>();
  private readonly waiting = new Map<string, string[]>();
  private readonly dots: Together;
  private readonly accepted: Together;
  private silent = 0;
  private failed = false;
  private readonly means: Means;
  private readonly sender: Sender;
  private readonly claims: Claims;
  private readonly stop: AbortSignal | undefined;

  constructor(means: Means, sender: Sender, claims: Claims, stop: AbortSignal | undefined) {
    this.means = means;
    this.sender = sender;
    this.claims = claims;
    this.stop = stop;
    this.dots = new Together((keys) => markDotted(means.db, keys, sender), DOTS_MS);
    this.accepted = new Together(async (keys) => {
      await markSent(
        means.db,
        keys.map((key) => ({ key, answer: this.answers.get(key) ?? '' })),
      );
      return keys;
    }, GATHER_MS);
  }

  async run(): Promise<Delivered> {
    try {
      const ends = await Promise.allSettled(Array.from({ length: IN_FLIGHT }, () => this.work()));
      for (const end of ends) if (end.status === 'rejected') throw end.reason;
    } finally {
      const { db } = this.means;
      await giveBack(db, await this.claims.rest(), this.sender, null);
      for (const [answer, keys] of this.waiting) await giveBack(db, keys, this.sender, answer);
    }
    return this.counts;
  }

  /** Until there is no more; when one fails nobody begins another: a later try has the work then. */
  private async work(): Promise<void> {
    try {
      await this.sendAll();
    } catch (error) {
      this.failed = true;
      throw error;
    }
  }

  private async sendAll(): Promise<void> {
    while (this.stop?.aborted !== true && !this.failed && this.silent < AWAY_IN_A_ROW) {
      const row = await this.claims.next();
      if (row === undefined) return;
      this.counts.tried += 1;
      const outcome = await send(this.means.mail, row, () => this.dots.ask(row.key));
      this.silent = outcome.kind === 'away' && outcome.line ? this.silent + 1 : 0;
      await this.mark(row, outcome);
    }
  }

  private async mark(row: OutboxMail, outcome: SendOutcome): Promise<void> {
    const { db, log } = this.means;
    const about = {
      reference: row.reference,
      kind: row.kind,
      ...('answer' in outcome ? { answer: outcome.answer } : {}),
    };
    switch (outcome.kind) {
      case 'accepted':
        this.answers.set(row.key, outcome.answer);
        await this.accepted.ask(row.key);
        this.answers.delete(row.key);
        this.counts.sent += 1;
        return;
      case 'refused':
        await markStuck(db, row.key, 'refused', outcome.answer, this.sender);
        log.warn(about, 'mail refused by the relay');
        this.counts.refused += 1;
        return;
      case 'in-doubt':
        await markStuck(db, row.key, 'in-doubt', outcome.answer, this.sender);
        log.warn(about, 'whether the relay has a mail is not known');
        this.counts.inDoubt += 1;
        return;
      case 'away':
        this.waiting.set(outcome.answer, [...(this.waiting.get(outcome.answer) ?? []), row.key]);
        log.warn(about, 'mail stays in the outbox');
        this.counts.waiting += 1;
        return;
      case 'elsewhere':
    }
  }
}
