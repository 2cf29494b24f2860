import type { ChangedDate } from '../../domain/case/state.ts';
import type { Run } from '../core/run.ts';
import type { Turn } from '../core/effect.ts';

/** It stands on the platform, under this number. */
export function confirmDuty(run: Run, { act, at, by }: Turn<'confirmDuty'>): readonly ChangedDate[] {
  const { state, journal } = run;
  const { milestone, proof } = act;
  const version = state.duties.find((one) => one.milestone === milestone)?.version ?? 0;
  state.duties = state.duties.filter((one) => one.milestone !== milestone);
  journal.note({
    fact: { kind: 'duty-confirmed', milestone, version, proof },
    subject: `${milestone}/${version}`,
    at,
    by,
    milestones: [run.known(milestone)],
  });
  return [];
}
