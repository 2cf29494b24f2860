import { endOfDay, localOf } from '../law/clock.ts';
import { addDays, addMonths } from '../law/day.ts';
import type { Ground } from '../law/ground.ts';
import type { EpochMs, IsoDate } from '../law/iso-date.ts';

/** What a bidder is asked: to mend an omission, to explain a low price or something else, for papers, or to keep the bid open longer. */
export const REQUESTS = {
  herstel: 'repair',
  'lage-prijs': 'low-price',
  toelichting: 'explanation',
  bewijs: 'evidence',
  gestanddoening: 'validity',
} as const;
export type RequestKind = (typeof REQUESTS)[keyof typeof REQUESTS];

/** On what each stands: Aw 2.55 (to complete or explain), Aw 2.116 (an abnormally low price), Aw 2.102 (papers). The rest is between the parties. */
export const REQUEST_GROUNDS: Readonly<Record<RequestKind, Ground | null>> = {
  repair: 'Aw 2.55',
  'low-price': 'Aw 2.116',
  explanation: 'Aw 2.55',
  evidence: 'Aw 2.102',
  validity: null,
};

/** Papers are received within twenty calendar days of the request (U3.2). */
const EVIDENCE_DAYS = 20;

/** Until when an answer is in time when nobody says: of papers the end of the twentieth day after the request; of the rest it must be said. */
export const usualTerm = (kind: RequestKind, askedAt: EpochMs): EpochMs | null =>
  kind === 'evidence' ? endOfDay(addDays(localOf(askedAt).day, EVIDENCE_DAYS)) - 1 : null;

/** An answer is in time up to and with the very instant. */
export const answerInTime = (due: EpochMs, at: EpochMs): boolean => at <= due;

/** Papers of which the age counts. */
export const PAPERS = ['conduct', 'tax', 'register'] as const;
export type Paper = (typeof PAPERS)[number];

/** How old a paper may be when the bids close: a statement of conduct two years, the others six months (U3.2; Aw 2.89). */
const MOST_MONTHS: Readonly<Record<Paper, number>> = { conduct: 24, tax: 6, register: 6 };

/** Whether a paper was young enough on the day on which the bids closed; one of a later day is. */
export const youngEnough = (paper: Paper, dated: IsoDate, closing: IsoDate): boolean =>
  addMonths(dated, MOST_MONTHS[paper]) >= closing;
