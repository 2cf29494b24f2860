import { setTimeout as pause } from 'node:timers/promises';
import type { Kysely } from 'kysely';
import type { Database } from '../store/database.ts';
import { signOf } from './contestants.ts';

const LOOK_MS = 50;
/** Rows get their number before they are committed: those just before the last one seen are read again. */
const AGAIN = 100;

/** Follows the record and knows when which sign came onto it, by the clock of the database. */
export class RecordWatch {
  private readonly db: Kysely<Database>;
  private readonly seen = new Map<string, number>();
  private readonly awaited = new Map<string, () => void>();
  private lastNo = 0;
  private ended = false;

  constructor(db: Kysely<Database>) {
    this.db = db;
  }

  /** Looks until it is stopped. */
  async follow(): Promise<void> {
    while (!this.ended) {
      await this.look();
      await pause(LOOK_MS);
    }
  }

  stop(): void {
    this.ended = true;
  }

  /** Waits for a sign. */
  async until(sign: string): Promise<void> {
    if (this.seen.has(sign)) return;
    await new Promise<void>((done) => this.awaited.set(sign, done));
  }

  /** Waits for all of these signs. @returns when the last of them was written, in milliseconds. */
  async lastOf(signs: readonly string[]): Promise<number> {
    await Promise.all(signs.map((sign) => this.until(sign)));
    return signs.reduce((last, sign) => Math.max(last, this.seen.get(sign) ?? 0), 0);
  }

  private async look(): Promise<void> {
    const rows = await this.db
      .selectFrom('events')
      .select(['no', 'reference', 'kind', 'phase', 'milestone', 'recorded_at'])
      .where('no', '>', this.lastNo - AGAIN)
      .execute();
    for (const row of rows) {
      this.lastNo = Math.max(this.lastNo, row.no);
      const sign = signOf(row);
      this.seen.set(sign, row.recorded_at.getTime());
      this.awaited.get(sign)?.();
      this.awaited.delete(sign);
    }
  }
}
