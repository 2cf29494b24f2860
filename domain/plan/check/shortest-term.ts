import { StatutoryCalendar } from '../../law/calendar.ts';
import { computeTerm } from '../../law/computed-terms.ts';
import { epochDay, isoOf } from '../../law/day.ts';
import type { Ground } from '../../law/ground.ts';
import type { IsoDate } from '../../law/iso-date.ts';
import { tenderMinimum, type TenderMinimum, type TenderRegime } from '../../law/procurement.ts';
import type { Publication } from '../definition.ts';
import { inWords } from './words.ts';

/** The shortest term for bids that this publication allows. */
export const shortestTerm = (notice: IsoDate, publication: Publication): TenderMinimum =>
  termOf(notice, publication, regimeOf(publication));

/** After a prior notice: the floor under which no reason helps; else null. */
export const floorOf = (notice: IsoDate, publication: Publication): TenderMinimum | null =>
  regimeOf(publication) === 'prior-notice' ? termOf(notice, publication, 'prior-notice-floor') : null;

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

/** The last day of the shortest term for a concession in one stage, or null where the law of that day is not known (Aw 2a.36). */
export function concessionMinimum(notice: IsoDate): IsoDate | null {
  const term = computeTerm('concession-requests', notice);
  return term.ok ? term.value.lastDay : null;
}

/** What the law adds to the days when the last of them is free. */
export const shifted = ({ raw, last }: TenderMinimum): string =>
  raw === last ? '' : `, en de laatste, ${inWords(isoOf(raw))}, is vrij en schuift naar ${inWords(isoOf(last))}`;

/** The article that sets this minimum: the last named is the most particular. */
export const groundOf = ({ grounds }: TenderMinimum): Ground =>
  grounds.filter((one) => one.startsWith('Aw ')).at(-1) ?? 'Aw 2.71';
