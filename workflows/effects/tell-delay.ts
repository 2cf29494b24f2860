import type { ChangedDate } from '../../domain/case/state.ts';
import { localOf } from '../../domain/law/clock.ts';
import type { Turn } from '../core/effect.ts';
import { adopt } from '../core/replan.ts';
import type { Run } from '../core/run.ts';

/** The applicant heard by when the decision comes: where that can be, its term has not passed before that day (Awb 4:14 lid 3). */
export function tellDelay(run: Run, { act, at, by, plan }: Turn<'tellDelay'>): readonly ChangedDate[] {
  const { milestone: id, until, proof, sentOn = localOf(at).day } = act;
  const { milestones, dates } = adopt(run, plan);
  const decision = run.known(id);
  const longer = plan !== null && decision.term?.lastDay === until;
  run.journal.note({
    fact: {
      kind: 'delay-told',
      milestone: id,
      version: decision.version,
      until,
      sentOn,
      proof,
      ...(longer ? {} : { termAsItWas: true }),
    },
    subject: `${id}/${act.id}`,
    at,
    by,
    milestones: [decision, ...milestones.filter((one) => one !== decision)],
    ...(!longer ? {} : { tell: { kind: 'moved', milestone: id, changed: dates, rectify: [] } }),
  });
  return dates;
}
