import { lastDayOf } from '../case/judged-notices.ts';
import { hasBegun } from '../case/outlook.ts';
import { localOf } from '../law/clock.ts';
import { hasEightWeeks } from '../plan/change/decision-term.ts';
import { means } from '../plan/trait.ts';
import { alreadyDone } from './already-done.ts';
import { barred, instantOfAct, milestoneOf, unknownMilestone } from './bars.ts';
import { APPLICANT } from './meant.ts';
import { aboutMilestone, refusal } from './refusal.ts';
import { act, ALL_KINDS, STEERING } from './spec.ts';

const GROUND = 'Awb 4:14';

/**
 * The applicant hears by when the decision comes that is late (Awb 4:14 lid 1). Where no statute or scheme sets a term, and that is told
 * within the eight weeks, the term has not passed before that day (Awb 4:14 lid 3, 4:13 lid 2), which the plan tells; else it is on record, and the
 * term as it was.
 */
export const tellDelay = act({
  word: 'uitstelbericht',
  brief: 'Leg vast dat de aanvrager hoorde dat het besluit later komt',
  kinds: ALL_KINDS,
  shape: {
    until: { kind: 'day', word: 'tot-en-met', brief: 'Dag waarop het besluit er volgens het bericht is' },
    proof: { kind: 'text', word: 'bewijs', brief: 'Nummer van de brief' },
    sentOn: { kind: 'day', word: 'verzonden', brief: 'Dag van verzending; anders vandaag', optional: true },
    milestone: {
      kind: 'milestone',
      word: 'besluit',
      scriptWord: 'mijlpaal',
      brief: 'Het besluit dat later komt',
      usually: 'on-application',
    },
    applicant: APPLICANT,
  },
  roles: STEERING,
  change(given, { milestone, until, sentOn }, at) {
    const decision = milestoneOf(given, milestone);
    if (decision === null || !hasEightWeeks(decision)) return null;
    return { kind: 'delay', milestone, until, sentOn: sentOn ?? localOf(at).day };
  },
  offered: (given) =>
    given.outcome === null &&
    given.milestones.some((one) => hasEightWeeks(one) && one.state === 'open' && hasBegun(given, one)),
  may(given, act, now) {
    const why = barred(given, act, now, 'may');
    if (why !== null) return why;
    const decision = milestoneOf(given, act.milestone);
    if (decision === null) return unknownMilestone(act.milestone);
    if (decision.state === 'done') return alreadyDone(given, decision);
    const about = { milestone: decision.id, ground: GROUND };
    if (decision.state === 'void')
      return refusal('nothing-applied', { ...about, values: { application: decision.waitsFor ?? '' } });
    if (!means(decision, 'on-application')) return refusal('delay-not-possible', about);
    if (!hasBegun(given, decision))
      return refusal('nothing-applied', { ...about, values: { application: decision.waitsFor ?? '' } });
    const sent = act.sentOn ?? localOf(instantOfAct(act, now)).day;
    if (sent > localOf(now).day) return aboutMilestone('moment-in-future', decision.id, {});
    const last = lastDayOf(decision);
    return act.until <= last ? refusal('delay-too-short', { ...about, values: { last, until: act.until } }) : null;
  },
});
