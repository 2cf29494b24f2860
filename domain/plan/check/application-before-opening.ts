import { partOf } from '../part.ts';
import type { PlannedMilestone } from '../milestone.ts';
import { later } from './in-time.ts';
import { about, keyOf, type CheckInput, type CheckRule } from './rule.ts';
import { inWords } from './words.ts';

/** From when somebody can apply: the opening of a round, or the notice where anybody can ask at any time; null where neither says so. */
export const opensForAll = (input: CheckInput): PlannedMilestone | null =>
  input.one('opens-applications') ?? (input.one('takes-applicants') === null ? null : input.one('announces'));

/** Somebody applied before that was possible: filed as it came, and whether it counts is for a person to say by the scheme. */
export const applicationBeforeOpening: CheckRule = {
  id: 'application-before-opening',
  severity: 'warning',
  ground: null,
  guards: 'always',
  check(input) {
    const opening = opensForAll(input);
    if (opening === null) return [];
    return input
      .all('applies')
      .filter((one) => partOf(one.id) !== null && later(opening, one))
      .map(({ id, lastDay }) =>
        about(
          input,
          id,
          `De aanvraag van ${inWords(lastDay)} komt vóór ${keyOf(input, opening.id)} op ${inWords(opening.lastDay)}. Leg vast of zij volgens de regeling of de leidraad meetelt.`,
        ),
      );
  },
};
