import type { Facts } from '../../domain/case/fact.ts';
import type { KnownObjection, ObjectionOwn } from '../../domain/case/own-part.ts';
import type { Timeliness, TimelinessVerdict } from '../../domain/case/outcome.ts';
import { isTextRef } from '../../domain/case/ids.ts';
import type { PlanFacts } from '../../domain/plan/plan-facts.ts';
import { dateInWords, shortDate } from './day-words.ts';
import { consequenceLabel } from './words.ts';

/** @example objectionText(first) // 'bezwaar 1 van Zorg BV: loopt (2019-JGD21110/bezwaar-1)' */
export const objectionText = ({ no, reference, objector, consequence }: KnownObjection): string =>
  `bezwaar ${no}${isTextRef(objector) ? '' : ` van ${objector}`}: ${consequence === null ? 'loopt' : consequenceLabel(consequence)} (${reference})`;

/** What was judged of an objection that did not come in its window. @example verdictText('late', 'counts') // 'Bezwaar te laat, maar telt toch: verschoonbaar' */
export function verdictText(came: Timeliness, verdict: TimelinessVerdict): string {
  if (came === 'premature')
    return verdict === 'counts' ? 'Bezwaar te vroeg, maar telt toch' : 'Bezwaar te vroeg: telt niet';
  return verdict === 'counts'
    ? 'Bezwaar te laat, maar telt toch: verschoonbaar'
    : 'Bezwaar te laat: niet verschoonbaar';
}

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
};

/** What there is to say of when an objection came, behind its number. */
export const timelinessText = (timeliness: Timeliness): string => TIMELINESS[timeliness];

/** What there is to say of the way along which an objection came, behind the rest. */
export const trafficText = ({ outageOn, wrongWay }: Pick<Facts['objection-filed'], 'outageOn' | 'wrongWay'>): string =>
  [
    outageOn === undefined ? '' : `; storing op ${shortDate(outageOn)}`,
    wrongWay === undefined ? '' : '; langs een andere weg dan is aangewezen',
  ].join('');

const CAME: Readonly<Record<Timeliness, string>> = {
  'in-time': 'Het bezwaar kwam op tijd.',
  late: 'Het bezwaar kwam te laat. Een mens beoordeelt of het toch telt (Awb 6:11).',
  premature: 'Het bezwaar kwam te vroeg. Een mens beoordeelt of het toch telt (Awb 6:10).',
};

/** How an objection came, and what was judged of that or who judges it. */
export const cameText = ({ timeliness, verdict }: Pick<ObjectionOwn, 'timeliness' | 'verdict'>): string =>
  verdict === null ? CAME[timeliness] : `${verdictText(timeliness, verdict)}.`;
