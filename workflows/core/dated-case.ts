import { allHandlersFinished, condition, makeContinueAsNewFunc } from '@temporalio/workflow';
import { handed as handedOn, type CaseWorkflow, type Handed } from '../../contracts/handed.ts';
import type { CaseInput } from '../../contracts/input.ts';
import type { CaseKind } from '../../domain/case/state.ts';
import type { Outcome } from '../../domain/case/outcome.ts';
import { shortWhen } from '../../texts/labels/short-when.ts';
import { openCase, planCase } from './open-case.ts';
import { mayRenew } from './renewal.ts';
import { noteTakeOver } from './take-over.ts';

/** A case of any kind: its milestones come, acts are carried out, and phase follows on phase until the last one. */
export async function datedCase(kind: CaseKind, input: CaseInput, handed?: Handed): Promise<Outcome> {
  const run = openCase(kind, input, handed);
  await planCase(run, input);
  if (handed === undefined) {
    noteTakeOver(run, input);
    run.begin();
    // Of an objection people hear with the objection itself.
    if (kind !== 'objection') run.journal.tell({ kind: 'started', caseKind: kind });
  }
  await run.commit();
  await condition(() => run.over || mayRenew(run));
  run.leave();
  const { journal } = run;
  // One condition, and in the same task the workflow continues as new.
  await condition(() => journal.idle && allHandlersFinished());
  if (run.over) {
    await journal.finish();
    await condition(() => journal.quiet && allHandlersFinished());
  }
  return run.state.outcome ?? goOn(input, handedOn(run.state, shortWhen, journal.unwritten));
}

/** The same case from here in a fresh run, on the newest program. */
function goOn({ takenOver: _begun, ...input }: CaseInput, handed: Handed): Promise<never> {
  const freshRun = makeContinueAsNewFunc<CaseWorkflow>({
    initialVersioningBehavior: 'AUTO_UPGRADE',
  });
  return freshRun(input, handed);
}
