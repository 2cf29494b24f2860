import { StatutoryCalendar } from '../../law/calendar.ts';
import { epochDay, isoOf } from '../../law/day.ts';
import type { Ground } from '../../law/ground.ts';
import type { IsoDate } from '../../law/iso-date.ts';
import { priorNoticeWindow, tenderMinimum, type TenderMinimum, type TenderRegime } from '../../law/procurement.ts';
import type { Publication } from '../definition.ts';
import { about, type CheckInput, type CheckRule, type Found } from './rule.ts';
import { inWords } from './words.ts';

/** The shortest term for bids that this publication allows. */
export const shortestTerm = (notice: IsoDate, publication: Publication): TenderMinimum =>
  termOf(notice, publication, regimeOf(publication));

const termOf = (notice: IsoDate, publication: Publication, regime: TenderRegime): TenderMinimum =>
  tenderMinimum(new StatutoryCalendar(), epochDay(notice), regime, {
    documentsFreelyAvailable: publication.documentsFreelyAvailable,
    strictFullDays: false,
  });

function regimeOf(publication: Publication): TenderRegime {
  if (publication.urgent) return 'urgent';
  if (publication.shortenedByPriorNotice) return 'prior-notice';
  return publication.electronic ? 'electronic' : 'standard';
}

/** The term for bids is at least so many days from the day after dispatch of the notice (Aw 2.71-2.74a). */
export const minimumTerm: CheckRule = {
  id: 'minimum-term',
  severity: 'error',
  ground: 'Aw 2.71',
  check: (input) => [...tooShort(input), ...priorNotice(input)],
};

function tooShort(input: CheckInput): Found[] {
  const notice = input.milestones.get('contract-notice');
  const close = input.milestones.get('submission-close');
  if (notice === undefined || close === undefined) return [];
  const { publication } = input.definition;
  const shortest = shortestTerm(notice.lastDay, publication);
  const closing = epochDay(close.lastDay);
  if (closing >= shortest.last) return [];
  const floor =
    regimeOf(publication) === 'prior-notice' ? termOf(notice.lastDay, publication, 'prior-notice-floor') : null;
  const message =
    floor !== null && closing >= floor.last
      ? `De sluiting op ${inWords(close.lastDay)} is vroeg: na een vooraankondiging zijn ${shortest.minimumDays} dagen de regel. Korter, tot ${floor.minimumDays} dagen, mag alleen met een goede reden. Kies ${inWords(isoOf(shortest.last + 1))} of later, of leg de reden vast.`
      : `De sluiting op ${inWords(close.lastDay)} is te vroeg: na de aankondiging van ${inWords(notice.lastDay)} moeten ${shortest.minimumDays} dagen volgen${shifted(shortest)}. Kies ${inWords(isoOf(shortest.last + 1))} of later.`;
  const severity = floor !== null && closing >= floor.last ? ('warning' as const) : ('error' as const);
  return [{ ...about(input, close.id, message), severity, ground: groundOf(shortest) }];
}

/** What the law adds to the days when the last of them is free. */
export const shifted = ({ raw, last }: TenderMinimum): string =>
  raw === last ? '' : `, en de laatste, ${inWords(isoOf(raw))}, is vrij en schuift naar ${inWords(isoOf(last))}`;

/** The article that sets this minimum: the last named is the most particular. */
export const groundOf = ({ grounds }: TenderMinimum): Ground =>
  grounds.filter((one) => one.startsWith('Aw ')).at(-1) ?? 'Aw 2.71';

/** A prior notice shortens the term only when it was sent 52 days to twelve months before the notice. */
function priorNotice(input: CheckInput): Found[] {
  const prior = input.milestones.get('prior-notice');
  const notice = input.milestones.get('contract-notice');
  if (!input.definition.publication.shortenedByPriorNotice || notice === undefined) return [];
  const { earliest, latest } = priorNoticeWindow(epochDay(notice.lastDay));
  const range = `tussen ${inWords(isoOf(earliest))} en ${inWords(isoOf(latest))}`;
  if (prior === undefined)
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
