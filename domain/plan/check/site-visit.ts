import { epochDay } from '../../law/day.ts';
import { PART_TWO } from '../procedure-type.ts';
import { about, keyOf, type CheckRule } from './rule.ts';
import { bidsTerm, shortestTerm } from './shortest-term.ts';
import { closingName, inWords } from './words.ts';

/** Who can bid only after a visit gets more than the shortest term, and can still ask what the visit raises (Aw 2.73). */
export const siteVisit: CheckRule = {
  id: 'site-visit',
  severity: 'warning',
  ground: 'Aw 2.73',
  check(input) {
    const { publication } = input.definition;
    const term = bidsTerm(input);
    const close = term?.close ?? input.one('closes-bids');
    const questions = input.all('closes-questions').at(-1);
    return input.all('visits-site').flatMap((visit) => {
      const key = keyOf(input, visit.id);
      const found = [];
      // Where the law sets no term for bids, nothing is too close to it; that the visit can be used holds everywhere.
      const bound = PART_TWO.includes(input.regime.regime);
      if (bound && term !== null && epochDay(term.close.lastDay) <= shortestTerm(term, publication).last + 1)
        found.push(
          about(
            input,
            term.close.id,
            `${closingName(term.close)} op ${inWords(term.close.lastDay)} laat de kortste termijn en geen dag meer, en er is een bezoek ter plaatse (${key}). Dan moet de termijn langer zijn, zodat iedereen alles kan weten. Kies een latere sluiting.`,
          ),
        );
      if (close !== null && visit.lastDay >= close.lastDay)
        found.push(
          about(
            input,
            visit.id,
            `${key} (${inWords(visit.lastDay)}) komt niet vóór de sluiting op ${inWords(close.lastDay)}. Wie inschrijft, moet het bezoek kunnen gebruiken. Kies een eerdere dag.`,
          ),
        );
      if (questions !== undefined && visit.lastDay > questions.lastDay)
        found.push(
          about(
            input,
            visit.id,
            `${key} (${inWords(visit.lastDay)}) komt na de laatste dag voor vragen (${inWords(questions.lastDay)}). Wat het bezoek oproept, kan niemand dan nog vragen. Kies een eerdere dag of een latere ronde van vragen.`,
          ),
        );
      return found;
    });
  },
};
