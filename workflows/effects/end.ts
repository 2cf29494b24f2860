import type { ChangedDate } from '../../domain/case/state.ts';
import type { Outcome } from '../../domain/case/outcome.ts';
import { finish } from '../core/ends.ts';
import type { Run } from '../core/run.ts';
import { tellProcedure } from '../objection/tell-procedure.ts';
import type { Turn } from '../core/effect.ts';

/** The case ends here; the record says why. */
export const end =
  (outcome: Outcome) =>
  (run: Run, { act, at, by }: Turn<'terminateEarly' | 'withdraw'>): readonly ChangedDate[] => {
    finish(run, outcome, { asked: { at, by, reason: act.reason } });
    if (run.state.own.kind === 'objection') tellProcedure(run, outcome, at);
    return [];
  };
