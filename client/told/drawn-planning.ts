import type { CaseMilestone } from '../../domain/case/milestone.ts';
import { localOf } from '../../domain/law/clock.ts';
import type { EpochMs, IsoDate } from '../../domain/law/iso-date.ts';
import type { DrawnDate } from '../../files/sheets/sheet-document.ts';
import { awardLabel } from '../../texts/labels/award.ts';
import { endLabel } from '../../texts/labels/day-words.ts';
import { capital } from '../../texts/labels/milestones.ts';
import { phaseLabel } from '../../texts/labels/phases.ts';
import type { FoundCase } from '../usecases/find.ts';
import { drawnDate } from './drawn-date.ts';

/** The planning of a case as a picture has it: by phase, and of lots that go their own way by lot; with what was planned first and what happened. */
export function drawnPlanning({ milestones }: Pick<FoundCase, 'milestones'>): readonly DrawnDate[] {
  const drawn = milestones
    .filter(({ milestone }) => milestone.state !== 'void')
    .map(({ milestone, plannedEndsAt }) => ({ milestone, date: datedFrom(milestone, plannedEndsAt) }));
  const lots = [...new Set(drawn.map(({ milestone }) => milestone.lot))];
  // What all lots have comes first; phases and dates keep the order of the plan.
  return [null, ...lots.filter((lot) => lot !== null)].flatMap((lot) => {
    const own = drawn.filter(({ milestone }) => milestone.lot === lot).map(({ date }) => date);
    const groups = [...new Set(own.map(({ group }) => group))];
    return groups.flatMap((group) => own.filter((date) => date.group === group));
  });
}

function datedFrom(milestone: CaseMilestone, plannedEndsAt: EpochMs): DrawnDate {
  const { kind, lot, phase, endsAt, happenedAt } = milestone;
  const planned = lastDayOf(kind, plannedEndsAt);
  const date = drawnDate(milestone);
  return {
    ...date,
    group: lot === null ? capital(phaseLabel(phase)) : awardLabel([lot]),
    ...(plannedEndsAt === endsAt || planned === date.last ? {} : { planned }),
    ...(happenedAt === null ? {} : { happened: localOf(happenedAt).day }),
  };
}

/** A moment is on the day of its clock; a last day ends at the midnight after it. */
const lastDayOf = (kind: CaseMilestone['kind'], endsAt: EpochMs): IsoDate =>
  localOf(kind === 'moment' ? endsAt : endsAt - 1).day;

/** When each date that moved was planned first, in words, by the id of its milestone. */
export const plannedOf = ({ milestones }: Pick<FoundCase, 'milestones'>): ReadonlyMap<string, string> =>
  new Map(
    milestones
      .filter(({ milestone, plannedEndsAt }) => milestone.endsAt !== plannedEndsAt)
      .map(({ milestone: { id, kind }, plannedEndsAt }) => [id, endLabel(kind, plannedEndsAt)]),
  );
