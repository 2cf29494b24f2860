import type { EpochMs } from '../law/iso-date.ts';
import type { Finding } from './finding.ts';
import type { PlannedMilestone } from './milestone.ts';
import type { ProcedureType } from './procedure-type.ts';

export const DATE_IN_PAST = 'date-in-past';

/** A procedure that really starts has no dates in the past: nobody could have kept them. */
export function pastDates(milestones: readonly PlannedMilestone[], type: ProcedureType, now: EpochMs): Finding[] {
  return milestones
    .filter((one) => one.endsAt <= now)
    .map((one) => {
      const key = type.milestones.find((milestone) => milestone.id === one.id)?.key ?? one.id;
      return {
        rule: DATE_IN_PAST,
        severity: 'error',
        message: `${key} (${one.lastDay}) is al voorbij. Kies een datum in de toekomst.`,
        ground: null,
        path: ['planning', key],
        milestone: one.id,
      };
    });
}
