import { moveMilestone } from '../../domain/acts/move-milestone.ts';
import { isOver, type CaseMilestone } from '../../domain/case/milestone.ts';
import type { EpochMs } from '../../domain/law/iso-date.ts';
import { isFixedByLaw } from '../../domain/plan/change/move-rules.ts';
import { means } from '../../domain/plan/trait.ts';
import { procedureType } from '../../procedures/procedure-types.ts';
import type { FoundCase } from './find.ts';

/** What can be done with a date: to another day, only after an outage of the channel (Aw 2.109), nothing because the law says which day it is, or nothing any more. */
export type Movable = 'can' | 'after-outage' | 'fixed-by-law' | 'not';

/** Whether a date of a case can go to any other day at all. Which days is for the plan to judge. */
export function movable({ stored, state }: FoundCase, milestone: CaseMilestone, now: EpochMs): Movable {
  // The day that it has: whatever stands against that, stands against every day.
  const asks = (outage?: string) =>
    moveMilestone.may(
      state,
      {
        id: '',
        by: '',
        milestone: milestone.id,
        to: milestone.lastDay,
        reason: '',
        ...(outage === undefined ? {} : { outage }),
      },
      now,
      null,
    );
  const type = procedureType(stored.procedureType);
  if (!isOver(milestone) && type !== null && isFixedByLaw(type, milestone.id)) return 'fixed-by-law';
  if (asks() === null) return 'can';
  return milestone.state === 'passed' && means(milestone, 'closes-bids') && asks('?') === null ? 'after-outage' : 'not';
}
