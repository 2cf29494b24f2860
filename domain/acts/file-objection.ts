import type { CaseState } from '../case/state.ts';
import { localOf } from '../law/clock.ts';
import type { EpochMs, IsoDate } from '../law/iso-date.ts';
import { nameable, windowsFor } from '../case/lodging.ts';
import { barredFromFiling, CLOCK_TOLERANCE_MS, instantOfAct, possibleSince } from './bars.ts';
import { refusal, type Refusal } from './refusal.ts';
import { act, STEERING } from './spec.ts';

/** Whose decision an objection is against, where lots or applicants have one each. */
export const WHOSE = {
  lot: { kind: 'name', word: 'perceel', brief: 'Perceel waar het bezwaar over gaat', optional: true },
  applicant: {
    kind: 'name',
    word: 'aanvrager',
    brief: 'Aanvrager om wiens besluit het gaat',
    optional: true,
    insteadOf: 'lot',
  },
} as const;

/**
 * An objection that came in is filed, whatever it means: in time, late or premature (Awb 6:9 to 6:11), or where no decision can be
 * objected to (Awb 7:1). It becomes a case of its own.
 */
export const fileObjection = act({
  word: 'bezwaar',
  brief: 'Leg een ontvangen bezwaar vast; het wordt een eigen zaak',
  kinds: ['tender'],
  shape: {
    receivedAt: { kind: 'instant', word: 'ontvangen', brief: 'Dag en tijd van ontvangst', now: true },
    proof: { kind: 'text', word: 'bewijs', brief: 'Nummer van de brief' },
    objector: { kind: 'text', word: 'van', brief: 'Wie bezwaar maakt' },
    postedOn: { kind: 'day', word: 'gepost', brief: 'Dag van het poststempel, als het per post kwam', optional: true },
    committee: {
      kind: 'choice',
      word: 'commissie',
      brief: 'Adviseert een commissie? Dan is er twaalf weken in plaats van zes',
      choices: { ja: 'yes', nee: 'no' },
      optional: true,
    },
    outageOn: {
      kind: 'day',
      word: 'storing',
      brief: 'Dag waarop de indiener u elektronisch niet kon bereiken, als dat zo was (Awb 2:21)',
      optional: true,
    },
    wrongWay: {
      kind: 'choice',
      word: 'andere-weg',
      brief: 'Het kwam langs een andere weg dan u aanwees (Awb 2:23)',
      choices: { ja: 'yes' },
      optional: true,
    },
    ...WHOSE,
  },
  roles: STEERING,
  afterEnd: true,
  offered: (given) => given.outcome === null && windowsFor(given, {}).length > 0,
  may(given, act, now) {
    const why = barredFromFiling(given, act, now);
    if (why !== null) return why;
    return unknownIn(given, act) ?? impossible(given, act, instantOfAct(act, now));
  },
});

/** Why there is no such lot or applicant, or null. */
export function unknownIn(
  given: CaseState,
  { lot, applicant }: { readonly lot?: string; readonly applicant?: string },
): Refusal | null {
  const { lots, applicants } = nameable(given);
  if (lot !== undefined && !lots.includes(lot))
    return refusal('unknown-lot', { values: { lot, lots: lots.join(', ') } });
  return applicant === undefined || applicants.includes(applicant)
    ? null
    : refusal('no-decision-of', { values: { what: applicant, choices: applicants.join(', ') } });
}

/** Days that contradict each other, the clock or the procedure: then one of them was written down wrongly. */
function impossible(
  given: Pick<CaseState, 'startedAt' | 'takenOver'>,
  { receivedAt, postedOn }: { readonly receivedAt: EpochMs; readonly postedOn?: IsoDate },
  at: EpochMs,
): Refusal | null {
  if (receivedAt > at + CLOCK_TOLERANCE_MS) return refusal('moment-in-future');
  const received = localOf(receivedAt).day;
  if (postedOn !== undefined && postedOn > received)
    return refusal('posted-after-receipt', { ground: 'Awb 6:9', values: { posted: postedOn, received } });
  const [first, day] = [localOf(possibleSince(given)).day, postedOn ?? received];
  return day < first
    ? refusal('objection-before-start', {
        values: { day, start: localOf(given.takenOver?.since ?? given.startedAt).day },
      })
    : null;
}
