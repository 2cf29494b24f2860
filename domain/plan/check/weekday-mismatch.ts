import { weekday } from '../../law/day.ts';
import { about, daysOf, keyOf, type CheckRule } from './rule.ts';
import { inWords, nameOfWeekday, weekdayName } from './words.ts';

/** A weekday beside a date is read by people; when the two differ, nobody knows which one counts. */
export const weekdayMismatch: CheckRule = {
  id: 'weekday-mismatch',
  severity: 'error',
  ground: null,
  check: (input) =>
    [...input.milestones.values()].flatMap((one) => {
      const stated = input.entry(one.id)?.statedWeekday ?? null;
      if (stated === null || daysOf(one).some((day) => stated === weekday(day))) return [];
      return [
        about(
          input,
          one.id,
          `${keyOf(input, one.id)}: ${inWords(one.lastDay)} is een ${weekdayName(one.lastDay)}, geen ${nameOfWeekday(stated)}. Verbeter de dag of de datum.`,
        ),
      ];
    }),
};
