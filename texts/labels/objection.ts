import type { Facts } from '../../domain/case/fact.ts';
import type { KnownObjection, ObjectionOwn } from '../../domain/case/own-part.ts';
import type { Timeliness, TimelinessVerdict } from '../../domain/case/outcome.ts';
import { isTextRef } from '../../domain/case/ids.ts';
import type { PlanFacts } from '../../domain/plan/plan-facts.ts';
import { lotText } from '../lot.ts';
import { cameAside, cameOf } from './came.ts';
import { dateInWords, shortDate } from './day-words.ts';
import { consequenceLabel } from './words.ts';

/** @example objectionText(first) // 'bezwaar 1 van Zorg BV: loopt (2019-JGD21110/bezwaar-1)' */
export const objectionText = ({ no, reference, objector, consequence, ...whose }: KnownObjection): string =>
  `bezwaar ${no}${isTextRef(objector) ? '' : ` van ${objector}`}${overWhom(whose)}: ${consequence === null ? 'loopt' : consequenceLabel(consequence)} (${reference})`;

/** Whose decision it is against. @example whoseText({ lot: 'perceel-2' }) // 'perceel 2' */
export const whoseText = ({ lot, applicant }: { readonly lot?: string; readonly applicant?: string }): string =>
  lot === undefined ? (applicant ?? '') : lotText(lot).toLowerCase();

/** Behind the number of an objection: whose decision it is against, when that is known. */
const overWhom = (whose: { readonly lot?: string; readonly applicant?: string }): string =>
  whoseText(whose) === '' ? '' : ` over ${whoseText(whose)}`;

/** @example aboutText({ no: 1, lot: 'perceel-2' }) // 'Bezwaar 1 gaat over perceel 2' */
export const aboutText = ({ no, ...whose }: Facts['objection-about']): string =>
  `Bezwaar ${no} gaat over ${whoseText(whose)}`;

const ASKED: Readonly<Record<'lot' | 'applicant', string>> = {
  lot: '; niet bekend over welk perceel',
  applicant: '; niet bekend over welke aanvrager',
};

/** What the record says of an objection that came. @example 'Bezwaar 1 over perceel 2 ontvangen' */
export const filedText = (fact: Facts['objection-filed']): string =>
  `Bezwaar ${fact.no}${overWhom(fact)} ontvangen${briefly(fact.timeliness)}${fact.asks === undefined ? '' : ASKED[fact.asks]}${trafficText(fact)}`;

/** What was judged of an objection that did not come in its window. @example verdictText('late', 'counts') // 'Bezwaar te laat, maar telt toch: verschoonbaar' */
export const verdictText = (came: Timeliness, verdict: TimelinessVerdict): string => cameOf(came).verdict[verdict];

/** What the decision on an objection has for its date beside its plain term, in the order of what goes before what (Awb 7:10). */
export const objectionTermText = ({ agreed, adjourned, windowLastDay }: PlanFacts): readonly string[] => [
  ...(agreed === undefined ? [] : [`De indiener stemde in met uitstel tot en met ${dateInWords(agreed)}.`]),
  ...(adjourned === true ? ['De beslissing is één keer verdaagd, met zes weken.'] : []),
  ...(windowLastDay === undefined
    ? []
    : [`De bezwaartermijn van het besluit eindigt op ${dateInWords(windowLastDay)}; daarna begint de beslistermijn.`]),
];

/** What there is to say of how an objection came, behind its number. */
function briefly(timeliness: Timeliness): string {
  const aside = cameAside(timeliness);
  return aside === null ? '' : `${aside.brief}: een mens beoordeelt of het toch telt`;
}

/** What there is to say of the way along which an objection came, behind the rest. */
const trafficText = ({ outageOn, wrongWay }: Pick<Facts['objection-filed'], 'outageOn' | 'wrongWay'>): string =>
  [
    outageOn === undefined ? '' : `; storing op ${shortDate(outageOn)}`,
    wrongWay === undefined ? '' : '; langs een andere weg dan is aangewezen',
  ].join('');

/** How an objection came after all, once its window turned out to be another one. */
export const judgedAnewText = (timeliness: Timeliness): string =>
  timeliness === 'in-time' ? 'kwam op tijd' : `kwam${briefly(timeliness).slice(1)}`;

/** How an objection came, and what was judged of that or who judges it. */
export function cameText({ timeliness, verdict }: Pick<ObjectionOwn, 'timeliness' | 'verdict'>): string {
  const aside = cameAside(timeliness);
  if (aside === null) return 'Het bezwaar kwam op tijd.';
  return verdict === null
    ? `${aside.came} Een mens beoordeelt of het toch telt (${aside.ground}).`
    : `${aside.verdict[verdict]}.`;
}
