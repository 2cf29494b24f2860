import { getExternalWorkflowHandle } from '@temporalio/workflow';
import { OBJECTION_ENDED_SIGNAL, type ObjectionEnded } from '../../contracts/acts.ts';
import { procedureName, workflowIdOf } from '../../contracts/names.ts';
import { objectionOf } from '../../domain/acts/objection-own.ts';
import type { EpochMs } from '../../domain/law/iso-date.ts';
import type { Run } from '../core/run.ts';

/** The procedure hears what became of an objection; one that has ended already needs not hear it: the record of the objection stands. */
export function tellProcedure(run: Run, consequence: string, at: EpochMs): void {
  const { parent, reference } = run.state.case;
  if (parent === null) return;
  const ended: ObjectionEnded = { no: objectionOf(run.state).no, objection: reference, consequence, at };
  const procedure = getExternalWorkflowHandle(workflowIdOf('tender', procedureName(parent)));
  run.journal.send(() => procedure.signal(OBJECTION_ENDED_SIGNAL, ended));
}
