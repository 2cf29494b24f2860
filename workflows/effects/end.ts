import type { ChangedDate } from '../../domain/case/state.ts';
import type { Outcome } from '../../domain/case/outcome.ts';
import { ended } from '../../domain/case/transitions.ts';
import type { Run } from '../core/run.ts';
import { tellProcedure } from '../objection/tell-procedure.ts';
import type { Turn } from '../core/effect.ts';

/** The case ends here; the record says why. */
export const end =
  (outcome: Outcome) =>
  (run: Run, { act, at, by }: Turn<'terminateEarly' | 'withdraw'>): readonly ChangedDate[] => {
    const { state, journal } = run;
    const lapsed = ended(state, outcome).map((one) => one.act);
    journal.note({
      fact: { kind: 'finished', caseKind: state.own.kind, outcome, reason: act.reason },
      subject: outcome,
      at,
      by,
      tell: { kind: 'ended', outcome, lapsed },
    });
    if (state.own.kind === 'objection') tellProcedure(run, outcome, at);
    return [];
  };
