import { caseHold, heldLots, termHold } from '../case/hold.ts';
import type { CaseMilestone } from '../case/milestone.ts';
import type { CaseState } from '../case/state.ts';
import { localOf, startOfDay } from '../law/clock.ts';
import type { Ground } from '../law/ground.ts';
import type { EpochMs, IsoDate } from '../law/iso-date.ts';
import { otherThanCompletion, STANDS_STILL_BY, type StandsStillBy } from '../law/suspension.ts';
import { dueByLaw } from '../plan/change/decision-term.ts';
import { heldFrom, holdThrough } from '../plan/change/held-stretch.ts';
import { means } from '../plan/trait.ts';
import { alreadyDone } from './already-done.ts';
import { barred, CLOCK_TOLERANCE_MS, goesOn, instantOfAct, milestoneOf, readable, unknownMilestone } from './bars.ts';
import { HELD_FIELDS, thingOf } from './held-wish.ts';
import { leaving, lotGone } from './lot-leaving.ts';
import { aboutMilestone, refusal, type Refusal } from './refusal.ts';
import { act, ALL_KINDS, STEERING, type Acting } from './spec.ts';

/** The whole case stands still, one decision term while an application is completed (Awb 4:15), or one lot, such as before a judge (Aw 2.131). */
export const suspend = act({
  word: 'schors',
  brief: 'Schors een procedure, één beslistermijn of één perceel',
  kinds: ALL_KINDS,
  shape: {
    ...HELD_FIELDS,
    requestedOn: {
      kind: 'day',
      word: 'gevraagd',
      brief: 'Bij --termijn: dag van het verzoek om aan te vullen, of vanaf wanneer zij stilstaat; anders vandaag',
      optional: true,
    },
    setLastDay: {
      kind: 'day',
      word: 'uiterlijk',
      brief: 'Bij --termijn: laatste dag om aan te vullen, of van de stilstand; daarna loopt de termijn vanzelf weer',
      optional: true,
    },
    stillBy: {
      kind: 'choice',
      word: 'grond',
      brief: 'Bij --termijn: waarom zij stilstaat (Awb 4:15, Bibob 31); anders om de aanvraag aan te vullen',
      choices: {
        aanvulling: 'completion',
        'informatie-uit-het-buitenland': 'abroad',
        instemming: 'consent',
        'vertraging-door-de-aanvrager': 'delay',
        overmacht: 'force-majeure',
        'bibob-advies': 'integrity-advice',
      },
      optional: true,
    },
  },
  roles: STEERING,
  change(given, { milestone, lot, requestedOn, setLastDay, stillBy }, at) {
    if (lot !== undefined) return leaving(given, lot);
    return milestone === undefined || setLastDay === undefined
      ? null
      : holdThrough(milestone, heldFrom(requestedOn, at), setLastDay, groundOtherThan(stillBy));
  },
  offered: goesOn,
  may(given, act, now) {
    const thing = thingOf(act);
    if (
      thing.of !== 'term' &&
      (act.requestedOn !== undefined || act.setLastDay !== undefined || act.stillBy !== undefined)
    )
      return refusal('days-without-term');
    switch (thing.of) {
      case 'case':
        return caseHold(given) === null
          ? (barred(given, act, now) ?? beforeLast(given, act))
          : refusal('already-suspended');
      case 'lot':
        return barred(given, act, now) ?? lotHoldable(given, thing.lot) ?? beforeLast(given, act);
      case 'term':
        return (
          barred(given, act, now, 'may') ??
          termHoldable(given, act, thing.milestone, now) ??
          (act.requestedOn === undefined ? beforeLast(given, act) : null)
        );
    }
  },
});

/** The ground of a term that stands still for anything but a completion. */
const groundOtherThan = (by: StandsStillBy | undefined): Ground | undefined =>
  by === undefined ? undefined : otherThanCompletion(STANDS_STILL_BY[by]);

/** Nothing stands still over what has happened since, or a second time over days on which it stood still already. */
function beforeLast({ cause }: CaseState, { moment }: Acting): Refusal | null {
  if (moment === undefined || moment >= cause - CLOCK_TOLERANCE_MS) return null;
  return refusal('suspended-before-last', { values: { moment: readable(moment), last: readable(cause) } });
}

function lotHoldable(given: CaseState, lot: string): Refusal | null {
  const gone = lotGone(given, lot);
  if (gone !== null) return gone;
  return heldLots(given).includes(lot) ? refusal('lot-held', { values: { lot } }) : null;
}

/** A term of law runs on while the case as a whole is suspended, so it can be held as well. */
function termHoldable(given: CaseState, act: TermWish, id: string, now: EpochMs): Refusal | null {
  const held = milestoneOf(given, id);
  if (held === null) return unknownMilestone(id);
  const values = { when: held.when };
  // What suspends a decision on an application does not suspend one on an objection (Awb 7:14).
  if (given.own.kind === 'objection') return refusal('hold-in-objection', { milestone: id, ground: 'Awb 7:14' });
  if (termHold(given, id) !== null) return aboutMilestone('already-suspended', id, {});
  if (means(held, 'makes-final')) return held.state === 'open' ? null : aboutMilestone('no-running-term', id, values);
  if (!means(held, 'decision-term')) return aboutMilestone('no-running-term', id, values);
  if (held.state === 'void') return aboutMilestone('no-running-term', id, values);
  return held.state === 'done' ? alreadyDone(given, held) : badInterval(given, held, act, now);
}

interface TermWish {
  readonly id: string;
  readonly by: string;
  readonly moment?: EpochMs;
  readonly requestedOn?: IsoDate;
  readonly setLastDay?: IsoDate;
}

/** The request lies within the term, and the day that it set not before it. */
function badInterval(given: CaseState, held: CaseMilestone, act: TermWish, now: EpochMs): Refusal | null {
  const application = given.milestones.find((one) => held.after.includes(one.id) && means(one, 'applies')) ?? null;
  const applied = application === null ? undefined : given.facts.actual[application.id];
  if (application !== null && applied === undefined)
    return refusal('no-application', { milestone: held.id, values: { application: application.id } });
  const requested = act.requestedOn ?? localOf(instantOfAct(act, now)).day;
  if (requested > localOf(now).day) return aboutMilestone('moment-in-future', held.id, {});
  const received = applied === undefined ? null : localOf(applied).day;
  if (received !== null && requested < received)
    return aboutMilestone('request-before-application', held.id, {
      day: requested,
      application: application?.id ?? '',
      received,
    });
  if (startOfDay(requested) >= dueByLaw(held)) return aboutMilestone('no-running-term', held.id, { when: held.when });
  return act.setLastDay !== undefined && act.setLastDay <= requested
    ? aboutMilestone('no-time-to-complete', held.id, { day: requested, last: act.setLastDay })
    : null;
}
