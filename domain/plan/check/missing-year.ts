import { about, keyOf, type CheckRule } from './rule.ts';
import { inWords } from './words.ts';

/** A date without a year is a date that someone must guess. */
export const missingYear: CheckRule = {
  id: 'missing-year',
  severity: 'warning',
  ground: null,
  check: (input) =>
    [...input.milestones.values()]
      .filter((one) => input.entry(one.id)?.yearIsReading === true)
      .map((one) =>
        about(
          input,
          one.id,
          `${keyOf(input, one.id)}: de leidraad noemt geen jaar; gelezen is ${inWords(one.lastDay)}. Zet het jaar in de leidraad.`,
        ),
      ),
};
