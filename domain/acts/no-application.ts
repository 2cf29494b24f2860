import type { CaseMilestone } from '../case/milestone.ts';
import type { CaseState } from '../case/state.ts';
import { means } from '../plan/trait.ts';
import { barredFromFiling, instantOfAct, milestoneOf, unknownMilestone } from './bars.ts';
import { APPLICANT } from './meant.ts';
import { happenedWhen } from './order.ts';
import { refusal } from './refusal.ts';
import { act, STEERING } from './spec.ts';

/**
 * Nobody applies, or the application was withdrawn: then there is nothing to decide on (Awb 4:13), and the case goes on with the
 * others. One that comes in after all is reported as ever. What the applicant says after the decision, or after the end of the case or
 * its lot, is filed alone.
 */
export const noApplication = act({
  word: 'geen-aanvraag',
  brief: 'Leg vast dat er geen aanvraag komt, of dat zij is ingetrokken',
  kinds: ['tender'],
  shape: {
    proof: { kind: 'text', word: 'bewijs', brief: 'Nummer van de brief of het bericht' },
    happenedAt: {
      kind: 'instant',
      word: 'gebeurd',
      brief: 'Wanneer dat bekend werd, als dat eerder was',
      optional: true,
    },
    milestone: {
      kind: 'milestone',
      word: 'aanvraag',
      scriptWord: 'mijlpaal',
      brief: 'De aanvraag die niet komt',
      usually: 'applies',
    },
    applicant: APPLICANT,
  },
  roles: STEERING,
  afterEnd: true,
  offered: (given) =>
    given.outcome === null && given.milestones.some((one) => one.state === 'passed' && isAwaited(given, one)),
  may(given, act, now) {
    const application = milestoneOf(given, act.milestone);
    if (application === null) return unknownMilestone(act.milestone);
    const why = barredFromFiling(given, act, now);
    if (why !== null) return why;
    if (!means(application, 'applies') || (!isAwaited(given, application) && filedAlone(given, application) === null))
      return refusal('nothing-to-decide', { milestone: application.id });
    return happenedWhen(given, application, act.happenedAt ?? instantOfAct(act, now), now);
  },
});

/** What is still to come of an application: the decision on it, and what counts from that, such as the time to object to it. */
export const awaiting = (
  given: Pick<CaseState, 'milestones'>,
  { id }: Pick<CaseMilestone, 'id'>,
): readonly CaseMilestone[] =>
  given.milestones
    .filter((one) => one.waitsFor === id && (one.state === 'open' || one.state === 'overdue'))
    .flatMap((one) => [one, ...awaiting(given, one)]);

/** Why nothing comes of it that there is no application: the case or its lot has ended, or it was decided on already. Null: something does. */
export function filedAlone(given: CaseState, application: CaseMilestone): 'ended' | 'decided' | null {
  if (given.outcome !== null) return 'ended';
  return application.state === 'done' && awaiting(given, application).length === 0 ? 'decided' : null;
}

const isAwaited = (given: CaseState, one: CaseMilestone): boolean =>
  means(one, 'applies') && awaiting(given, one).length > 0;
