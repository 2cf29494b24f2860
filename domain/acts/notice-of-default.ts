import { termHold } from '../case/hold.ts';
import { localOf } from '../law/clock.ts';
import { dueByLaw } from '../plan/change/decision-term.ts';
import { means } from '../plan/trait.ts';
import { barred, CLOCK_TOLERANCE_MS, milestoneOf, unknownMilestone } from './bars.ts';
import { aboutMilestone, refusal } from './refusal.ts';
import { act, ALL_KINDS, STEERING } from './spec.ts';

const GROUND = 'Awb 4:17 lid 3';

/** A notice of default counts only when the decision term has passed without a decision (Awb 4:17 lid 1, lid 3). */
export const noticeOfDefault = act({
  word: 'ingebrekestelling',
  brief: 'Leg een ingebrekestelling vast; daarna loopt een dwangsom',
  kinds: ALL_KINDS,
  shape: {
    receivedAt: { kind: 'instant', word: 'ontvangen', brief: 'Dag van ontvangst', now: true },
    proof: { kind: 'text', word: 'bewijs', brief: 'Nummer van de brief' },
    milestone: {
      kind: 'milestone',
      word: 'besluit',
      scriptWord: 'mijlpaal',
      brief: 'Het besluit dat te laat is',
      usually: 'on-application',
    },
  },
  roles: STEERING,
  offered: (given) =>
    given.outcome === null && given.milestones.some((one) => means(one, 'on-application') && one.state === 'overdue'),
  may(given, act, now) {
    const decision = milestoneOf(given, act.milestone);
    if (decision === null) return unknownMilestone(act.milestone);
    if (!means(decision, 'on-application'))
      return refusal('no-decision-term', { milestone: decision.id, ground: 'Awb 4:17' });
    const why = barred(given, act, now, 'may');
    if (why !== null) return why;
    if (termHold(given, decision.id) !== null)
      return refusal('term-held', { milestone: decision.id, ground: 'Awb 4:15' });
    if (act.receivedAt > now + CLOCK_TOLERANCE_MS) return aboutMilestone('moment-in-future', decision.id, {});
    const due = dueByLaw(decision);
    const about = { milestone: decision.id, ground: GROUND };
    if (act.receivedAt < due) return refusal('default-premature', { ...about, values: { last: localOf(due - 1).day } });
    if (decision.happenedAt !== null && decision.happenedAt <= act.receivedAt) return refusal('default-settled', about);
    const first = given.defaults.find((one) => one.milestone === decision.id);
    return first !== undefined && first.receivedAt <= act.receivedAt
      ? refusal('default-known', { ...about, values: { day: localOf(first.receivedAt).day } })
      : null;
  },
});
