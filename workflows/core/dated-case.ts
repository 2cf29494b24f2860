import { allHandlersFinished, condition, makeContinueAsNewFunc, workflowInfo } from '@temporalio/workflow';
import type { CaseInput } from '../../contracts/input.ts';
import { carriedState, type Carried } from '../../domain/case/carried/carried-state.ts';
import type { CaseKind } from '../../domain/case/state.ts';
import type { Outcome } from '../../domain/case/outcome.ts';
import { nextWake } from '../../domain/case/outlook.ts';
import { shortWhen } from '../../texts/date.ts';
import type { CaseRun } from './case-run.ts';
import { openCase, planCase } from './open-case.ts';
import { noteTakeOver } from './take-over.ts';

/** Events after which a case goes on in a fresh run: from here a replay of a cold case costs more than a border. */
const LONG = 400;
/** A run is never left this close to an instant that counts: at a closing nothing else happens. */
const QUIET_MS = 3_600_000;

/** A case of any kind: its milestones come, acts are carried out, and phase follows on phase until the last one. */
export async function datedCase(kind: CaseKind, input: CaseInput, carried?: Carried): Promise<Outcome> {
  const run = openCase(kind, input, carried);
  await planCase(run, input);
  if (carried === undefined) {
    noteTakeOver(run, input);
    run.begin();
  }
  await run.commit();
  await condition(() => run.over || mayRenew(run));
  run.leave();
  // One condition, and in the same task the workflow returns or continues as new.
  await condition(() => run.journal.quiet && allHandlersFinished());
  const { outcome } = run.state;
  if (outcome !== null) return outcome;
  return goOn(input, carriedState(run.state, shortWhen));
}

/** The same case from here in a fresh run, on the newest program. */
function goOn(input: CaseInput, carried: Carried): Promise<never> {
  const freshRun = makeContinueAsNewFunc<(input: CaseInput, carried: Carried) => Promise<Outcome>>({
    initialVersioningBehavior: 'AUTO_UPGRADE',
  });
  return freshRun(input, carried);
}

/** A quiet moment of a run that has grown long, or that a newer program asks for. */
function mayRenew(run: CaseRun): boolean {
  const { state, journal } = run;
  const { historyLength, continueAsNewSuggested, targetWorkerDeploymentVersionChanged } = workflowInfo();
  const wanted = historyLength > LONG || continueAsNewSuggested || targetWorkerDeploymentVersionChanged;
  if (!wanted || !journal.quiet || !allHandlersFinished()) return false;
  const wake = nextWake(state);
  return wake === null || wake - run.now() > QUIET_MS;
}
