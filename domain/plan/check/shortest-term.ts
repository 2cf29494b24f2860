import { StatutoryCalendar } from '../../law/calendar.ts';
import { computeTerm } from '../../law/computed-terms.ts';
import { epochDay, isoOf } from '../../law/day.ts';
import type { Ground } from '../../law/ground.ts';
import type { IsoDate } from '../../law/iso-date.ts';
import { tenderMinimum, type TenderMinimum, type TenderRegime } from '../../law/procurement.ts';
import { termRule } from '../../law/term-rules.ts';
import { termAfter } from '../../law/terms.ts';
import type { PlannedMilestone } from '../milestone.ts';
import type { LeastTerm } from '../procedure-type.ts';
import type { Publication } from '../definition.ts';
import type { CheckInput } from './rule.ts';
import { inWords } from './words.ts';

/** A term for bids of which the law says how long it is at least, by how is published. */
export interface BidsTerm {
  /** The act of ours from which it counts. */
  readonly from: PlannedMilestone;
  readonly after: 'notice' | 'invitation';
  /** Where bids are negotiated on, the closing of the first ones. */
  readonly close: PlannedMilestone;
}

/** The least terms that are longer or shorter by how is published. */
const AFTER: ReadonlyMap<string, BidsTerm['after']> = new Map([
  ['tender-minimum-standard', 'notice'],
  ['restricted-tenders', 'invitation'],
]);

export const isTenderTerm = ({ rule }: LeastTerm): boolean => AFTER.has(rule);

/** The term for bids of a plan; null where the law leaves it to what is in proportion, or the plan lacks one of its ends. */
export function bidsTerm({ type, milestones }: CheckInput): BidsTerm | null {
  for (const { id, least } of type.milestones) {
    const [close, from, after] = [milestones.get(id), milestones.get(least?.from ?? ''), AFTER.get(least?.rule ?? '')];
    if (close !== undefined && from !== undefined && after !== undefined) return { from, after, close };
  }
  return null;
}

/** Whether the term after the invitation is one that all who were selected agreed to; central government cannot (Aw 2.74a). */
export const termAgreed = ({ definition: { publication, value }, one }: CheckInput): boolean =>
  publication.termAgreed && one('invites') !== null && value?.authority !== 'central';

/** The shortest term for bids that this publication allows. */
export const shortestTerm = (term: BidsTerm, publication: Publication): TenderMinimum =>
  termOf(term, publication, regimeOf(publication));

/** After a prior notice: the floor under which no reason helps; else null. */
export const floorOf = (term: BidsTerm, publication: Publication): TenderMinimum | null =>
  regimeOf(publication) === 'prior-notice' ? termOf(term, publication, 'prior-notice-floor') : null;

const termOf = ({ from, after }: BidsTerm, publication: Publication, regime: TenderRegime): TenderMinimum =>
  after === 'invitation'
    ? restrictedTerm(from.lastDay, publication, regime)
    : tenderMinimum(new StatutoryCalendar(), epochDay(from.lastDay), regime, {
        documentsFreelyAvailable: publication.documentsFreelyAvailable,
        strictFullDays: false,
      });

const RESTRICTED: Readonly<Record<TenderRegime, string>> = {
  standard: 'restricted-tenders',
  electronic: 'restricted-tenders-electronic',
  'prior-notice': 'restricted-tenders-prior-notice',
  'prior-notice-floor': 'restricted-tenders-prior-notice-floor',
  urgent: 'restricted-tenders-urgent',
};

/** The days after an invitation (Aw 2.71 lid 4), five more when the documents are not freely online (Aw 2.72). */
function restrictedTerm(invited: IsoDate, publication: Publication, regime: TenderRegime): TenderMinimum {
  const rule = termRule(RESTRICTED[regime]);
  const offline = !publication.documentsFreelyAvailable && regime !== 'urgent';
  const minimumDays = (rule?.amount ?? 0) + (offline ? EXTRA_DAYS_OFFLINE : 0);
  const grounds = [...(rule?.grounds ?? []), ...(offline ? ['Aw 2.72'] : [])];
  const term = termAfter(new StatutoryCalendar(), epochDay(invited), minimumDays, 'days', 'statute', grounds);
  return { ...term, minimumDays, earliestClosingDay: term.last };
}

const EXTRA_DAYS_OFFLINE = 5;

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
