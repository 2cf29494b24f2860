import { epochDay, isoOf } from '../../law/day.ts';
import { BID_TERMS_SINCE } from '../../law/since.ts';
import { priorNoticeWindow } from '../../law/procurement.ts';
import type { PlannedMilestone } from '../milestone.ts';
import { PART_TWO } from '../procedure-type.ts';
import { orLater } from './advised-day.ts';
import { earliestClosing } from './earliest-closing.ts';
import { about, type CheckInput, type CheckRule, type Found } from './rule.ts';
import { bidsTerm, floorOf, groundOf, shifted, shortestTerm, termAgreed } from './shortest-term.ts';
import { closingName, inWords } from './words.ts';

/** The term for bids is at least so many days from the day after dispatch of the notice (Aw 2.71-2.74b). */
export const minimumTerm: CheckRule = {
  id: 'minimum-term',
  severity: 'error',
  ground: 'Aw 2.71',
  guards: 'always',
  regimes: PART_TWO,
  asksOfSubsidy: true,
  check: (input) => [...tooShort(input), ...priorNotice(input), ...notAgreed(input)],
};

function tooShort(input: CheckInput): Found[] {
  const term = bidsTerm(input);
  if (term === null || termAgreed(input)) return [];
  const { from, close } = term;
  if (from.lastDay < BID_TERMS_SINCE) return [unknownMinimum(input, from)];
  const { publication } = input.definition;
  const shortest = shortestTerm(term, publication);
  const closing = epochDay(close.lastDay);
  if (closing >= shortest.last) return [];
  const floor = floorOf(term, publication);
  const reasoned = floor !== null && closing >= floor.last;
  const earliest = earliestClosing(input, isoOf(shortest.last + 1), close);
  const message = reasoned
    ? `${closingName(close)} op ${inWords(close.lastDay)} is vroeg: na een vooraankondiging zijn ${shortest.minimumDays} dagen de regel. Korter, tot ${floor.minimumDays} dagen, mag alleen met een goede reden. ${orLater(earliest)}, of leg de reden vast.`
    : `${closingName(close)} op ${inWords(close.lastDay)} is te vroeg: na de ${term.after === 'invitation' ? 'uitnodiging' : 'aankondiging'} van ${inWords(from.lastDay)} moeten ${shortest.minimumDays} dagen volgen${shifted(shortest)}. ${orLater(earliest)}.`;
  return [{ ...about(input, close.id, message), severity: reasoned ? 'warning' : 'error', ground: groundOf(shortest) }];
}

/** What held before is not modelled. */
const unknownMinimum = (input: CheckInput, notice: PlannedMilestone): Found => ({
  ...about(
    input,
    notice.id,
    `De kortste termijn om in te schrijven is hier bekend voor aankondigingen vanaf ${inWords(BID_TERMS_SINCE)}; voor die van ${inWords(notice.lastDay)} is hij niet nagegaan. Kijk na wat toen gold.`,
  ),
  severity: 'warning',
});

/** A prior notice shortens the term only when it was sent 52 days to twelve months before the notice. */
function priorNotice(input: CheckInput): Found[] {
  const prior = input.one('announces-ahead');
  const notice = input.one('announces');
  if (!input.definition.publication.shortenedByPriorNotice || notice === null) return [];
  const { earliest, latest } = priorNoticeWindow(epochDay(notice.lastDay));
  const range = `tussen ${inWords(isoOf(earliest))} en ${inWords(isoOf(latest))}`;
  if (prior === null)
    return [
      about(
        input,
        notice.id,
        `De termijn is verkort door een vooraankondiging, maar die staat niet in de planning. Zet erbij wanneer zij is verzonden, ${range}.`,
      ),
    ];
  const sent = epochDay(prior.lastDay);
  if (sent >= earliest && sent <= latest) return [];
  return [
    about(
      input,
      prior.id,
      `De vooraankondiging van ${inWords(prior.lastDay)} verkort de termijn niet: zij moet ${range} zijn verzonden. Kies een dag daarbinnen of verkort niet.`,
    ),
  ];
}

/** A term is agreed after an invitation alone, and not by central government (Aw 2.74a). */
function notAgreed(input: CheckInput): Found[] {
  const { definition, one } = input;
  if (!definition.publication.termAgreed || termAgreed(input)) return [];
  const message =
    one('invites') === null
      ? 'Een termijn afspreken kan alleen met wie is geselecteerd. Deze procedure heeft geen uitnodiging. Laat termijn-afgesproken weg.'
      : 'Een centrale overheid kan met de gegadigden geen andere termijn afspreken. Laat termijn-afgesproken weg.';
  return [{ message, path: ['publicatie', 'termijn-afgesproken'], ground: 'Aw 2.74a' }];
}
