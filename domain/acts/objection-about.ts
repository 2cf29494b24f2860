import { tenderOf, type CaseState } from '../case/state.ts';
import { windowsFor } from '../case/lodging.ts';
import { barredFromFiling } from './bars.ts';
import { unknownIn, WHOSE } from './file-objection.ts';
import { refusal } from './refusal.ts';
import { act, STEERING } from './spec.ts';

/** Where lots or applicants have a window each, an objection is judged by that of the one that it is about (Awb 6:7); this says which. */
export const objectionAbout = act({
  word: 'bezwaar-betreft',
  brief: 'Leg vast over welk perceel of welke aanvrager een bezwaar gaat',
  kinds: ['tender'],
  shape: { no: { kind: 'name', word: 'nummer', brief: 'Nummer van het bezwaar', example: '1' }, ...WHOSE },
  roles: STEERING,
  afterEnd: true,
  offered: (given) =>
    given.outcome === null &&
    windowsFor(given, {}).length > 1 &&
    openIn(given).some(({ lot, applicant }) => (lot ?? applicant) === undefined),
  may(given, act, now) {
    const why = barredFromFiling(given, act, now) ?? unknownIn(given, act);
    if (why !== null) return why;
    const known = openIn(given).find(({ no }) => String(no) === act.no);
    if (known === undefined) return refusal('unknown-objection', { values: { no: act.no } });
    const what = act.lot ?? act.applicant;
    if (what === undefined)
      return refusal('missing-field', { values: { what: 'perceel of aanvrager (over wie het bezwaar gaat)' } });
    return known.lot === act.lot && known.applicant === act.applicant
      ? refusal('about-that-already', { values: { no: act.no, what } })
      : null;
  },
});

/** The objections that are not decided yet. */
const openIn = (given: CaseState) => (tenderOf(given)?.objections ?? []).filter((one) => one.consequence === null);
