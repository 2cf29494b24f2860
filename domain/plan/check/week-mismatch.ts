import { isoWeek } from '../../law/day.ts';
import { about, daysOf, keyOf, type CheckRule } from './rule.ts';
import { inWords } from './words.ts';

/** A week number beside a date is that date's ISO week. */
export const weekMismatch: CheckRule = {
  id: 'week-mismatch',
  severity: 'error',
  ground: null,
  check: (input) =>
    [...input.milestones.values()].flatMap((one) => {
      const stated = input.entry(one.id)?.statedWeek ?? null;
      const { week } = isoWeek(one.lastDay);
      if (stated === null || daysOf(one).some((day) => stated === isoWeek(day).week)) return [];
      return [
        about(
          input,
          one.id,
          `${keyOf(input, one.id)}: ${inWords(one.lastDay)} valt in week ${week}, niet in week ${stated}. Verbeter de week of de datum.`,
        ),
      ];
    }),
};
