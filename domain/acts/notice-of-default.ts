import { means } from '../plan/trait.ts';
import { barredFromFiling, CLOCK_TOLERANCE_MS, possibleSince, unknownMilestone } from './bars.ts';
import { allMeant, APPLICANT } from './meant.ts';
import { aboutMilestone } from './refusal.ts';
import { act, ALL_KINDS, STEERING } from './spec.ts';

/** A notice of default that came in is filed, whatever it means; whether it counts is judged beside it (Awb 4:17 lid 1, lid 3). */
export const noticeOfDefault = act({
  word: 'ingebrekestelling',
  brief: 'Leg een ingebrekestelling vast; of zij telt, wordt erbij beoordeeld',
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
      orLater: true,
    },
    applicant: APPLICANT,
  },
  roles: STEERING,
  afterEnd: true,
  offered: (given) =>
    given.outcome === null && given.milestones.some((one) => means(one, 'on-application') && one.state === 'overdue'),
  may(given, act, now) {
    const [decision] = allMeant(given, act.milestone);
    if (decision === undefined) return unknownMilestone(act.milestone);
    const why = barredFromFiling(given, act, now);
    if (why !== null) return why;
    if (act.receivedAt > now + CLOCK_TOLERANCE_MS) return aboutMilestone('moment-in-future', decision.id, {});
    return act.receivedAt < possibleSince(given) ? aboutMilestone('moment-before-start', decision.id, {}) : null;
  },
});
