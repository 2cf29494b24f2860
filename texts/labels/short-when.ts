import { localOf } from '../../domain/law/clock.ts';
import type { PlannedMilestone } from '../../domain/plan/milestone.ts';
import { momentLabel, shortDate } from './day-words.ts';

export type Dated = Pick<PlannedMilestone, 'kind' | 'owner' | 'lastDay' | 'endsAt' | 'exclusive'>;

/**
 * When a milestone is, for labels. A last day never shows its exclusive end.
 * @example 'do 24 mei 2018 15.00', 'do 24 mei 2018 vóór 15.00', 't/m vr 3 aug 2018', 'uiterlijk ma 14 mei 2018', 'di 1 jan 2019'
 */
export function shortWhen(milestone: Dated): string {
  switch (milestone.kind) {
    case 'moment':
      if (isDay(milestone)) return shortDate(localOf(milestone.endsAt).day);
      return momentLabel(milestone.endsAt, milestone.exclusive);
    case 'window':
      return `t/m ${shortDate(milestone.lastDay)}`;
    case 'lastDay':
      return `${LAST_DAY_WORD[milestone.owner]}${shortDate(milestone.lastDay)}`;
  }
}

/** What begins by itself at midnight begins on that day: nobody has to be there at an hour. */
export const isDay = ({ kind, owner, endsAt }: Dated): boolean =>
  kind === 'moment' && owner === 'effect' && localOf(endsAt).time === '00:00';

const LAST_DAY_WORD = { ours: 'uiterlijk ', theirs: 't/m ', effect: '' } as const;
