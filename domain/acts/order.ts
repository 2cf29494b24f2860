import { localOf } from '../law/clock.ts';
import type { EpochMs } from '../law/iso-date.ts';
import type { GuardedCase } from './guarded-case.ts';
import { refusal, type Refusal } from './refusal.ts';

/** What cannot have happened before something else had. */
const AFTER: Readonly<Record<string, readonly string[]>> = {
  'clarification-note': ['contract-notice'],
  'bid-opening': ['submission-close'],
  evaluation: ['bid-opening'],
  'award-decision': ['submission-close', 'bid-opening', 'evaluation'],
  'award-meetings': ['award-decision'],
  'award-final': ['award-decision'],
  'subsidy-application': ['award-decision'],
  'subsidy-decision': ['subsidy-application'],
};

/** Why this cannot have happened on that day: what it follows came later, by the day. */
export function beforeWhatPrecedes(given: GuardedCase, id: string, happened: EpochMs): Refusal | null {
  const { day } = localOf(happened);
  for (const other of AFTER[id] ?? []) {
    const earlier = instantOf(given, other);
    if (earlier === null || localOf(earlier).day <= day) continue;
    return refusal('before-what-precedes', { milestone: id, values: { day, other, since: localOf(earlier).day } });
  }
  return null;
}

/** When it was reported, or when it passed by itself. */
function instantOf({ facts, milestones }: GuardedCase, id: string): EpochMs | null {
  const reported = facts?.actual[id];
  if (reported !== undefined) return reported;
  const milestone = milestones.find((one) => one.id === id);
  return milestone?.state === 'passed' ? milestone.endsAt : (milestone?.happenedAt ?? null);
}
