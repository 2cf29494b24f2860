import { termHold } from '../case/hold.ts';
import type { CaseMilestone } from '../case/milestone.ts';
import { localOf } from '../law/clock.ts';
import type { EpochMs } from '../law/iso-date.ts';
import { heldFrom, heldStretch, holdThrough } from '../plan/change/held-stretch.ts';
import { barred, instantOfAct } from './bars.ts';
import { decisionOf, isOpen, objectionOf } from './objection-own.ts';
import { aboutMilestone, refusal } from './refusal.ts';
import { act, STEERING } from './spec.ts';

/**
 * A defect can be repaired within a term that is set, whenever it is found (Awb 6:6); meanwhile a decision term that runs stands still
 * (Awb 7:10 lid 2).
 */
export const askRepair = act({
  word: 'vraag-herstel',
  brief: 'Vraag de indiener een gebrek in het bezwaar te herstellen',
  kinds: ['objection'],
  shape: {
    setLastDay: { kind: 'day', word: 'uiterlijk', brief: 'Laatste dag om te herstellen' },
    reason: { kind: 'text', word: 'reden', brief: 'Wat er ontbreekt' },
    requestedOn: { kind: 'day', word: 'gevraagd', brief: 'Dag van het verzoek; anders vandaag', optional: true },
  },
  roles: STEERING,
  change: (given, { requestedOn, setLastDay }, at) =>
    holdThrough(decisionOf(given)?.id ?? '', heldFrom(requestedOn, at), setLastDay),
  offered: isOpen,
  may(given, act, now) {
    const why = barred(given, act, now);
    if (why !== null) return why;
    const decision = decisionOf(given);
    if (decision === null) return refusal('no-such-moment', { values: { moment: 'decides-objection' } });
    const requested = act.requestedOn ?? localOf(instantOfAct(act, now)).day;
    if (requested > localOf(now).day) return aboutMilestone('moment-in-future', decision.id, {});
    const { terms, defects } = objectionOf(given);
    if (requested < terms.receivedOn)
      return aboutMilestone('repair-before-receipt', decision.id, { day: requested, received: terms.receivedOn });
    const asked = heldStretch(given.facts.holds, decision.id, termHold(given, decision.id)?.since ?? null);
    if (defects === 'asked' && asked?.setLastDay !== undefined && requested <= asked.setLastDay)
      return aboutMilestone('repair-asked-already', decision.id, { last: asked.setLastDay });
    return act.setLastDay <= requested
      ? aboutMilestone('no-time-to-repair', decision.id, { day: requested, last: act.setLastDay })
      : null;
  },
});

/** A request stops the decision term only while that runs: one that has passed cannot stand still any more (Awb 7:10 lid 2). */
export const stopsTerm = ({ endsAt }: Pick<CaseMilestone, 'endsAt'>, requestedAt: EpochMs): boolean =>
  requestedAt < endsAt;
