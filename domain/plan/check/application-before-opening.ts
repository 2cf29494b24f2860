import { partOf } from '../part.ts';
import { about, type CheckRule } from './rule.ts';
import { inWords } from './words.ts';

/** Somebody applied before the round opened: filed as it came, and whether it counts is for a person to say by the scheme. */
export const applicationBeforeOpening: CheckRule = {
  id: 'application-before-opening',
  severity: 'warning',
  ground: null,
  guards: 'always',
  check(input) {
    const opening = input.one('opens-applications');
    if (opening === null) return [];
    return input
      .all('applies')
      .filter(({ id, lastDay }) => partOf(id) !== null && lastDay < opening.lastDay)
      .map(({ id, lastDay }) =>
        about(
          input,
          id,
          `De aanvraag van ${inWords(lastDay)} komt vóór de openstelling op ${inWords(opening.lastDay)}. Leg vast of zij volgens de regeling meetelt.`,
        ),
      );
  },
};
