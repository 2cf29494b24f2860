import { termHold } from '../case/hold.ts';
import { localOf } from '../law/clock.ts';
import { heldFrom, holdThrough } from '../plan/change/held-stretch.ts';
import { barred, instantOfAct } from './bars.ts';
import { decisionOf, isOpen, lastDayByLaw, objectionOf } from './objection-own.ts';
import { aboutMilestone, refusal } from './refusal.ts';
import { act, STEERING } from './spec.ts';

/** A defect can be repaired within a term that is set; meanwhile the decision term stands still (Awb 6:6, 7:10 lid 2). */
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
    if (termHold(given, decision.id) !== null) return aboutMilestone('already-suspended', decision.id, {});
    const requested = act.requestedOn ?? localOf(instantOfAct(act, now)).day;
    if (requested > localOf(now).day) return aboutMilestone('moment-in-future', decision.id, {});
    if (requested < objectionOf(given).terms.receivedOn) return aboutMilestone('moment-before-start', decision.id, {});
    if (requested > (lastDayByLaw(given) ?? decision.lastDay))
      return aboutMilestone('no-running-term', decision.id, { when: decision.when });
    return act.setLastDay <= requested
      ? aboutMilestone('no-time-to-complete', decision.id, { day: requested, last: act.setLastDay })
      : null;
  },
});
