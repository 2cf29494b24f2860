import { ApplicationFailure, patched } from '@temporalio/workflow';
import type { CaseInput } from '../../contracts/input.ts';
import type { CaseState } from '../../contracts/case-state.ts';
import { FAILURE } from '../../contracts/failures.ts';
import { activityLabel } from '../../texts/labels/activities.ts';
import { acceptActs } from './acts.ts';
import { CaseRun } from './case-run.ts';
import { quick } from './effects.ts';

/** The guards of today, by number. */
const GUARDS = 2;

/** A case from its state at the last border, or a new one that still has no plan. */
export function openCase(kind: CaseState['kind'], input: CaseInput, carried: CaseState | undefined): CaseRun {
  if (typeof input?.kenmerk !== 'string' || typeof input.hash !== 'string')
    throw ApplicationFailure.nonRetryable(
      'Geef kenmerk en hash van een vastgelegde definitie: {"kenmerk": "…", "hash": "…"}',
      FAILURE.invalidDefinition,
    );
  const run = new CaseRun(input, carried ?? newState(kind, input));
  // A run that began under earlier guards plays back under them; the next one begins under these.
  if (run.state.guards === undefined && patched('guards-2')) run.state.guards = GUARDS;
  // Before the first await of the run: an act that comes before its handler is refused by the SDK.
  acceptActs(run);
  return run;
}

/** Asks for the plan when the case has none yet. @throws ApplicationFailure InvalidDefinition with all findings */
export async function planCase(run: CaseRun): Promise<void> {
  const { state } = run;
  if (state.phases.length > 0) return;
  const { reference, hash, kind, facts } = state;
  const now = state.cause;
  const plan = await quick(activityLabel.plan).plan({ reference, hash, kind, facts, change: { kind: 'start', now } });
  if (plan.kind === 'refused') throw new Error('the first plan of a case cannot be refused');
  state.facts = plan.facts;
  state.milestones = [...plan.milestones];
  state.phases = plan.phases;
  state.subject = plan.subject;
  state.procedureType = plan.procedureType;
  // A history of before there were lots has none in its answer.
  if ((plan.lots as readonly string[] | undefined)?.length) state.lots = plan.lots;
  // An answer of before these were told has none of them.
  if ((plan.noteMarginDays as number | undefined) !== undefined) state.noteMarginDays = plan.noteMarginDays;
  if (plan.scores) state.scores = true;
  if (plan.priced) state.priced = true;
  state.phase = plan.phases[0] ?? '';
}

function newState(kind: CaseState['kind'], input: CaseInput): CaseState {
  const offsetMs = input.clock?.offsetMs ?? 0;
  return {
    v: 1,
    kind,
    reference: input.kenmerk,
    hash: input.hash,
    subject: '',
    procedureType: '',
    offsetMs,
    phases: [],
    phase: '',
    seq: 0,
    milestones: [],
    facts: { moved: {}, actual: {}, shifts: {} },
    acts: [],
    counts: { questions: 0, bids: 0, lateBids: 0 },
    suspension: null,
    suspensions: 0,
    outcome: null,
    cause: input.clock?.startsAt ?? Date.now() + offsetMs,
    decisions: [],
    startedAt: input.clock?.startsAt ?? Date.now() + offsetMs,
  };
}
