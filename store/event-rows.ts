import type { Selectable } from 'kysely';
import type { CaseEvent } from '../contracts/case-event.ts';
import type { CaseFact } from '../domain/case/fact.ts';
import type { CaseMilestone } from '../domain/case/milestone.ts';
import { canonicalJson } from '../domain/evaluation/canonical.ts';
import type { EpochMs } from '../domain/law/iso-date.ts';
import type { Verified } from '../domain/rights/vouched.ts';
import type { EventTable } from './tables/case-file.ts';

/** An event as people read it: who did it and what they wrote stand in it as words. */
export interface StoredEvent {
  /** Order of writing, over all cases. */
  readonly no: number;
  readonly key: string;
  readonly reference: string;
  readonly seq: number;
  readonly at: EpochMs;
  readonly phase: string;
  readonly milestone: string | null;
  readonly by: readonly string[];
  /** Who vouches for them, in the same order. */
  readonly verified: readonly Verified[];
  readonly fact: CaseFact;
  /** Milestones that changed, as they were after it. */
  readonly milestones: readonly CaseMilestone[];
}

/** An event as a row. Its fact is written in the one spelling that is hashed elsewhere. */
export const eventRow = (
  reference: string,
  { key, seq, at, phase, by, verified = [], fact, milestones }: CaseEvent,
) => ({
  key,
  reference,
  seq,
  kind: fact.kind,
  at: new Date(at),
  phase,
  milestone: milestoneIn(fact),
  by: [...by],
  verified: JSON.stringify(verified),
  fact: canonicalJson(fact),
  milestones: JSON.stringify(milestones),
});

export const eventOf = (row: Selectable<EventTable>): StoredEvent => ({
  no: row.no,
  key: row.key,
  reference: row.reference,
  seq: row.seq,
  at: row.at.getTime(),
  phase: row.phase,
  milestone: row.milestone,
  by: row.by,
  verified: row.verified,
  fact: row.fact,
  milestones: row.milestones,
});

/** The milestone that a fact is about, or null. */
function milestoneIn(fact: CaseFact): string | null {
  if ('milestone' in fact) return fact.milestone;
  if ('refusal' in fact) return fact.refusal.milestone;
  return 'what' in fact && typeof fact.what === 'object' && 'of' in fact.what && fact.what.of === 'term'
    ? fact.what.milestone
    : null;
}
