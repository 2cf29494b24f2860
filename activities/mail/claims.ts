import type { OutboxMail } from '../../store/outbox.ts';
import { type Wanted, type Sender, claimMail } from '../../store/outbox-claims.ts';
import type { Deps } from '../deps.ts';

/** Mails under way at once; the transport's own pool bounds the connections. As many are claimed at a time. */
export const IN_FLIGHT = 48;

export type Means = Pick<Deps, 'db' | 'mail' | 'log' | 'copies'>;

/** Mail that one sender has, a handful at a time. */
export class Claims {
  private ready: OutboxMail[] = [];
  private asking: Promise<void> | null = null;
  private left: number;
  private readonly claim: (limit: number) => Promise<OutboxMail[]>;

  constructor({ db }: Means, wanted: Wanted, sender: Sender, most: number) {
    this.left = most;
    this.claim = (limit) => claimMail(db, wanted, sender, limit);
  }

  /** The next one; more are claimed while there still are some, so that nobody waits for them. */
  async next(): Promise<OutboxMail | undefined> {
    do {
      if (this.ready.length <= IN_FLIGHT / 2 && this.left > 0) this.asking ??= this.ask();
      if (this.ready.length === 0) await this.asking;
    } while (this.ready.length === 0 && this.left > 0);
    return this.ready.shift();
  }

  /** Those that were claimed and not begun. */
  async rest(): Promise<readonly string[]> {
    // When what was asked ahead fails, it claimed nothing.
    await this.asking?.catch(() => undefined);
    return this.ready.splice(0).map((row) => row.key);
  }

  private ask(): Promise<void> {
    const asked = this.claimMore();
    // Whoever needs it hears of its failure; asked ahead, maybe nobody does.
    asked.catch(() => undefined);
    return asked;
  }

  private async claimMore(): Promise<void> {
    const limit = Math.min(IN_FLIGHT, this.left);
    const rows = await this.claim(limit);
    this.left = rows.length < limit ? 0 : this.left - rows.length;
    this.ready.push(...rows);
    this.asking = null;
  }
}
