import { awaiting, filedAlone } from '../../domain/acts/no-application.ts';
import { wayOfAct } from '../../domain/case/lot-way.ts';
import type { ChangedDate } from '../../domain/case/state.ts';
import { notAskedFor } from '../../domain/case/transitions.ts';
import type { Turn } from '../core/effect.ts';
import type { Run } from '../core/run.ts';

/** There is nothing to decide on for this applicant; what waits for all waits no more for that. After the decision or the end it is on record alone. */
export function noApplication(run: Run, { act, at, by }: Turn<'noApplication'>): readonly ChangedDate[] {
  const { state, journal } = run;
  const application = run.known(act.milestone);
  const happenedAt = act.happenedAt ?? at;
  const alone = filedAlone(wayOfAct(state, act), application);
  const decisions = alone === null ? awaiting(state, application) : [];
  const withdrawn = application.state === 'done';
  if (alone === null) notAskedFor(state, application.id, application.happenedAt);
  for (const { id } of decisions) notAskedFor(state, id, happenedAt);
  const { id: milestone, version } = application;
  journal.note({
    fact: {
      kind: 'no-application',
      milestone,
      version,
      happenedAt,
      withdrawn,
      ...(alone === null ? {} : { alone }),
      proof: act.proof,
    },
    subject: `${milestone}/${act.id}`,
    at,
    by,
    milestones: [application, ...decisions],
  });
  return [];
}
