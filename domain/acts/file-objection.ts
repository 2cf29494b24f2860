import type { CaseState } from '../case/state.ts';
import { localOf } from '../law/clock.ts';
import type { EpochMs, IsoDate } from '../law/iso-date.ts';
import type { Lodging } from '../plan/filed-objection.ts';
import { withTrait } from '../plan/trait.ts';
import { barred, CLOCK_TOLERANCE_MS, instantOfAct, possibleSince } from './bars.ts';
import { refusal, type Refusal } from './refusal.ts';
import { act, STEERING } from './spec.ts';

/** An objection that came in is filed, whatever it means: in time, late or premature (Awb 6:9 to 6:11). It becomes a case of its own. */
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
  },
  roles: STEERING,
  afterEnd: true,
  offered: (given) => given.outcome === null && withTrait(given.milestones, 'takes-objections') !== null,
  may(given, act, now) {
    if (withTrait(given.milestones, 'takes-objections') === null)
      return refusal('no-such-moment', { values: { moment: 'takes-objections' } });
    const why = barred({ ...given, outcome: null }, act, now, 'may');
    if (why !== null) return why;
    return impossible(given, act, instantOfAct(act, now));
  },
});

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

/** How it came and against which decision; null in a procedure that takes no objections. */
export function lodgingOf(
  given: Pick<CaseState, 'milestones' | 'facts'>,
  act: { readonly receivedAt: EpochMs; readonly postedOn?: IsoDate; readonly committee?: string },
): Lodging | null {
  const window = withTrait(given.milestones, 'takes-objections');
  if (window === null) return null;
  const sent = sentDecision(given, act.postedOn ?? localOf(act.receivedAt).day, window.lastDay);
  return {
    receivedAt: act.receivedAt,
    postedOn: act.postedOn ?? null,
    ...sent,
    committee: act.committee === 'yes',
  };
}

/**
 * The decision that an objection is against, with the last day of its window: the one that was sent; or one that must be sent anew,
 * as long as its own window runs. After that an objection is premature: it waits for the new one (Awb 6:10).
 */
function sentDecision(
  { milestones, facts }: Pick<CaseState, 'milestones' | 'facts'>,
  lodged: IsoDate,
  windowLastDay: IsoDate,
): Pick<Lodging, 'sentAt' | 'windowLastDay'> {
  const decision = withTrait(milestones, 'decides');
  if (decision === null) return { sentAt: null, windowLastDay };
  const sentAt = facts.actual[decision.id] ?? decision.happenedAt;
  const first = facts.replaced?.[decision.id];
  if (sentAt !== null || first === undefined) return { sentAt, windowLastDay };
  return first.through !== null && lodged <= first.through
    ? { sentAt: first.sentAt, windowLastDay: first.through }
    : { sentAt: null, windowLastDay };
}
