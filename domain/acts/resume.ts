import { caseHold, heldLots, termHold, type Hold } from '../case/hold.ts';
import { stillOpen } from '../case/milestone.ts';
import type { CaseState } from '../case/state.ts';
import { localOf } from '../law/clock.ts';
import { otherThanCompletion } from '../law/suspension.ts';
import type { EpochMs, IsoDate } from '../law/iso-date.ts';
import { heldStretch, holdUntil, type HeldTerm } from '../plan/change/held-stretch.ts';
import { standsStill } from '../plan/change/stands-still.ts';
import type { PlanChange } from '../plan/change/replan.ts';
import { alreadyDone } from './already-done.ts';
import { barred, instantOfAct, milestoneOf, readable } from './bars.ts';
import { completedWhen, isAside, isCompletion } from './completion.ts';
import { HELD_FIELDS, thingOf } from './held-wish.ts';
import { aboutMilestone, refusal, type Refusal } from './refusal.ts';
import { act, ALL_KINDS, STEERING, type Acting } from './spec.ts';

/**
 * What stood still goes on: open dates of a case shift by its days, a term ends later by the days on which it stood still. What an
 * applicant sent to complete an application is filed, also where nothing stood still for it.
 */
export const resume = act({
  word: 'hervat',
  brief: 'Hervat een geschorste procedure, termijn of perceel',
  kinds: ALL_KINDS,
  shape: {
    ...HELD_FIELDS,
    milestone: { ...HELD_FIELDS.milestone, among: 'held' },
    completedOn: {
      kind: 'day',
      word: 'aangevuld',
      brief: 'Bij --termijn: dag van de aanvulling; anders vandaag',
      optional: true,
    },
    dates: {
      kind: 'choice',
      word: 'datums',
      brief:
        'Van een hele zaak: schuiven de open datums op met de dagen die zij stilstond, of blijven ze staan? Anders schuiven ze',
      choices: { schuiven: 'shift', blijven: 'stay' },
      optional: true,
    },
  },
  roles: STEERING,
  afterEnd: (ended, fields) => isCompletion(ended, fields),
  change: (given, act, at) => changeOf(given, act, at),
  offered: (given) => given.outcome === null && given.holds.length > 0,
  may(given, act, now) {
    const thing = thingOf(act);
    if (thing.of !== 'term' && act.completedOn !== undefined) return refusal('days-without-term');
    if (thing.of !== 'case' && act.dates !== undefined) return refusal('dates-without-case');
    switch (thing.of) {
      case 'case':
        return caseHold(given) === null
          ? refusal('not-suspended')
          : (barred(given, act, now, 'may') ??
              beforeSuspended([caseHold(given)], act, now) ??
              cameMeanwhile(given, act, instantOfAct(act, now)));
      case 'lot':
        return (
          barred(given, act, now, 'may') ??
          (heldLots(given).includes(thing.lot) ? null : refusal('lot-not-held', { values: { lot: thing.lot } })) ??
          beforeSuspended([lotHold(given, thing.lot)], act, now)
        );
      case 'term':
        return isCompletion(given, act)
          ? completedWhen(given, { decision: thing.milestone, on: act.completedOn, act }, now)
          : (releasable(given, thing.milestone, act.completedOn, now) ??
              barred(given, act, now, 'may') ??
              (act.completedOn === undefined ? beforeSuspended([termHold(given, thing.milestone)], act, now) : null));
    }
  },
});

/** What goes on again before it stood still would move its dates back. */
function beforeSuspended(holds: readonly (Hold | null)[], act: Acting, now: EpochMs): Refusal | null {
  const at = instantOfAct(act, now);
  const hold = holds.find((one) => one !== null && one.since > at) ?? null;
  if (hold === null) return null;
  return refusal('resumed-before-suspended', { values: { moment: readable(at), since: readable(hold.since) } });
}

/** The hold of one lot, or null. */
const lotHold = ({ holds }: CaseState, lot: string): Hold | null =>
  holds.find(({ what }) => what.of === 'lot' && what.lot === lot) ?? null;

/** A date on which others lose a right cannot stay where it is when it came while they could do nothing. */
function cameMeanwhile(given: CaseState, { dates }: { readonly dates?: string }, at: EpochMs): Refusal | null {
  if (dates !== 'stay') return null;
  const came = given.milestones.find(
    (one) => one.state === 'open' && one.owner === 'theirs' && standsStill(one) && one.endsAt <= at,
  );
  return came === undefined ? null : aboutMilestone('came-while-suspended', came.id, { when: came.when });
}

function releasable(given: CaseState, id: string, completedOn: IsoDate | undefined, now: EpochMs): Refusal | null {
  const held = milestoneOf(given, id);
  const stretch = held === null ? null : heldStretch(given.facts.holds, id, termHold(given, id)?.since ?? null);
  // What runs again already can only be corrected, with the day of completion.
  if (held === null || stretch === null || (termHold(given, id) === null && completedOn === undefined))
    return aboutMilestone('term-not-suspended', id, {});
  if (held.state === 'done') return alreadyDone(given, held);
  if (completedOn === undefined) return null;
  if (completedOn > localOf(now).day) return aboutMilestone('moment-in-future', id, {});
  return completedOn < stretch.requestedOn
    ? refusal('resumed-before-suspended', {
        milestone: id,
        values: { moment: completedOn, since: stretch.requestedOn },
      })
    : null;
}

function changeOf(
  given: CaseState,
  act: {
    readonly milestone?: string;
    readonly lot?: string;
    readonly completedOn?: IsoDate;
    readonly dates?: 'shift' | 'stay';
  },
  at: EpochMs,
): PlanChange | null {
  const thing = thingOf(act);
  const { holds } = given.facts;
  switch (thing.of) {
    case 'case': {
      if (act.dates === 'stay') return null;
      const open = stillOpen(given.milestones);
      return { kind: 'resume', since: caseHold(given)?.since ?? at, until: at, open };
    }
    case 'lot': {
      const { lot } = thing;
      const open = stillOpen(given.milestones.filter((one) => one.lot === lot));
      return { kind: 'resume', since: lotHold(given, lot)?.since ?? at, until: at, open, lot };
    }
    case 'term':
      return isAside(given, act) ? null : holdUntil(holds, heldTerm(given, thing.milestone), act.completedOn, at);
  }
}

/** A term with since when and why it stands still. */
function heldTerm(given: CaseState, id: string): HeldTerm {
  const hold = termHold(given, id);
  const ground = otherThanCompletion(hold?.ground);
  return { id, since: hold?.since ?? null, ...(ground === undefined ? {} : { ground }) };
}
