import type { ChangedDate } from '../../domain/case/state.ts';
import type { Run } from '../core/run.ts';
import type { Turn } from '../core/effect.ts';

/** It stands on the platform, under this number. */
export function confirmDuty(run: Run, { act, at, by }: Turn<'confirmDuty'>): readonly ChangedDate[] {
  const { state, journal } = run;
  const { milestone, proof } = act;
  const known = state.duties.find((one) => one.milestone === milestone);
  const version = known?.version ?? 0;
  state.duties = state.duties.filter((one) => one.milestone !== milestone);
  journal.note({
    fact: { kind: 'duty-confirmed', milestone, version, proof },
    // Of one date people can confirm more than once that it did not have to move again.
    subject: known?.asks === 'move' ? `${milestone}/${version}/${act.id}` : `${milestone}/${version}`,
    at,
    by,
    milestones: [run.known(milestone)],
  });
  return [];
}
