import type { ChangedDate } from '../../domain/case/state.ts';
import type { Run } from '../core/run.ts';
import type { Turn } from '../core/effect.ts';

/** A notice of default is on record; what it costs follows from its day and the day of the decision (Awb 4:17). */
export function noticeOfDefault(run: Run, { act, at, by }: Turn<'noticeOfDefault'>): readonly ChangedDate[] {
  const { state, journal } = run;
  const { milestone, receivedAt, proof } = act;
  state.defaults = [...state.defaults.filter((one) => one.milestone !== milestone), { milestone, receivedAt }];
  journal.note({
    fact: { kind: 'default-notice', milestone, receivedAt, proof },
    subject: `${milestone}/${receivedAt}`,
    at,
    by,
    milestones: [run.known(milestone)],
    tell: { kind: 'default', milestone, receivedAt },
  });
  return [];
}
