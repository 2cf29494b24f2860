import type { CaseMilestone } from '../case/milestone.ts';
import type { CaseState } from '../case/state.ts';
import { localOf } from '../law/clock.ts';
import type { EpochMs } from '../law/iso-date.ts';
import { refusal, type Refusal } from './refusal.ts';

/** Why this cannot have happened on that day: what it follows came later, by the day. */
export function beforeWhatPrecedes(
  given: Pick<CaseState, 'milestones' | 'facts'>,
  { id, after }: Pick<CaseMilestone, 'id' | 'after'>,
  happened: EpochMs,
): Refusal | null {
  const { day } = localOf(happened);
  for (const other of after) {
    const earlier = instantOf(given, other);
    if (earlier === null || localOf(earlier).day <= day) continue;
    return refusal('before-what-precedes', { milestone: id, values: { day, other, since: localOf(earlier).day } });
  }
  return null;
}

/** When it was reported, or when it passed by itself. */
function instantOf({ facts, milestones }: Pick<CaseState, 'milestones' | 'facts'>, id: string): EpochMs | null {
  const reported = facts.actual[id];
  if (reported !== undefined) return reported;
  const milestone = milestones.find((one) => one.id === id);
  return milestone?.state === 'passed' ? milestone.endsAt : (milestone?.happenedAt ?? null);
}
