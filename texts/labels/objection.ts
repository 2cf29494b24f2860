import type { KnownObjection } from '../../domain/case/own-part.ts';
import type { Timeliness } from '../../domain/case/outcome.ts';
import type { PlanFacts } from '../../domain/plan/plan-facts.ts';
import { dateInWords } from './day-words.ts';
import { consequenceLabel } from './words.ts';

/** @example objectionText(first) // 'bezwaar 1: loopt (2019-JGD21110/bezwaar-1)' */
export const objectionText = ({ no, reference, consequence }: KnownObjection): string =>
  `bezwaar ${no}: ${consequence === null ? 'loopt' : consequenceLabel(consequence)} (${reference})`;

/** What the decision on an objection has for its date beside its plain term, in the order of what goes before what (Awb 7:10). */
export const objectionTermText = ({ agreed, adjourned, windowLastDay }: PlanFacts): readonly string[] => [
  ...(agreed === undefined ? [] : [`De indiener stemde in met uitstel tot en met ${dateInWords(agreed)}.`]),
  ...(adjourned === true ? ['De beslissing is één keer verdaagd, met zes weken.'] : []),
  ...(windowLastDay === undefined
    ? []
    : [`De bezwaartermijn van het besluit eindigt op ${dateInWords(windowLastDay)}; daarna begint de beslistermijn.`]),
];

const TIMELINESS: Readonly<Record<Timeliness, string>> = {
  'in-time': '',
  late: ', te laat: een mens beoordeelt of het toch telt',
  premature: ', te vroeg: een mens beoordeelt of het toch telt',
  excused: '',
  'not-excused': ', te laat',
};

/** What there is to say of when an objection came, behind its number. */
export const timelinessText = (timeliness: Timeliness): string => TIMELINESS[timeliness];
