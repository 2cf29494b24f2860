import type { KnownObjection } from '../../domain/case/own-part.ts';
import type { Timeliness, TimelinessVerdict } from '../../domain/case/outcome.ts';
import { consequenceLabel } from './words.ts';

/** @example objectionText(first) // 'bezwaar 1: loopt (2019-JGD21110/bezwaar-1)' */
export const objectionText = ({ no, reference, consequence }: KnownObjection): string =>
  `bezwaar ${no}: ${consequence === null ? 'loopt' : consequenceLabel(consequence)} (${reference})`;

/** What was judged of an objection that did not come in its window. @example verdictText('late', 'counts') // 'Bezwaar te laat, maar telt toch: verschoonbaar' */
export function verdictText(came: Timeliness, verdict: TimelinessVerdict): string {
  if (came === 'premature')
    return verdict === 'counts' ? 'Bezwaar te vroeg, maar telt toch' : 'Bezwaar te vroeg: telt niet';
  return verdict === 'counts'
    ? 'Bezwaar te laat, maar telt toch: verschoonbaar'
    : 'Bezwaar te laat: niet verschoonbaar';
}
