import { createHash, randomUUID } from 'node:crypto';
import {
  WorkflowNotFoundError,
  WorkflowUpdateFailedError,
  WithStartWorkflowOperation,
  WorkflowIdConflictPolicy,
  WorkflowUpdateRPCTimeoutOrCancelledError,
  type Client,
} from '@temporalio/client';
import { ApplicationFailure } from '@temporalio/common';
import { TRY_UPDATE, updateName, type ActAnswer, type Verdict } from '../../contracts/acts.ts';
import { FAILURE } from '../../contracts/failures.ts';
import type { CaseWorkflow } from '../../contracts/handed.ts';
import { WORKFLOW_OF } from '../../contracts/names.ts';
import type { ActName } from '../../domain/acts/acts.ts';
import { contentOf } from '../../domain/acts/content.ts';
import type { Refusal } from '../../domain/acts/refusal.ts';
import type { Acting } from '../../domain/acts/spec.ts';
import { runOf, type CarriedCase } from './carried-run.ts';
import { codeOf, DEADLINE_EXCEEDED, silenceOf } from './worker-silent.ts';

/** How long somebody waits for an answer. */
const PATIENCE_MS = 8_500;
/** Where a run ends an act is asked again under the same id, after this time. */
const PAUSE_MS = 100;
/** Enough of a hash to tell acts under one id apart. */
const DIGEST_LENGTH = 12;
/** gRPC codes of a border: the run has just ended, or the server asks to try again. */
const RETRYABLE_CODES = new Set([DEADLINE_EXCEEDED, 9, 10, 14]);

type AnyAct = Acting & Readonly<Record<string, unknown>>;

export type ActOutcome =
  | { readonly kind: 'done'; readonly answer: ActAnswer }
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  | { readonly kind: 'not-found' };

/**
 * Asks a case to carry out an act and waits for the answer. The act's id makes asking again harmless; the server itself gives the
 * first answer to the same act alone.
 * @param patienceMs how long an answer may take.
 * @throws WorkerSilent, or the last error of the server: whether it was done is not known then.
 */
export function performAct(
  client: Client,
  workflowId: string,
  name: ActName,
  act: AnyAct,
  patienceMs = PATIENCE_MS,
): Promise<ActOutcome> {
  const handle = client.workflow.getHandle(workflowId);
  const updateId = updateIdOf(name, act);
  return answered(client, patienceMs, () =>
    handle.executeUpdate<ActAnswer, [object]>(updateName(name), { args: [act], updateId }),
  );
}

/**
 * Asks the same of a case that has ended: it opens once more from the state that it ended in, and closes again.
 * @throws WorkerSilent, or the last error of the server: whether it was done is not known then.
 */
export function performAfterEnd(
  client: Client,
  ended: CarriedCase,
  name: ActName,
  act: AnyAct,
  patienceMs = PATIENCE_MS,
): Promise<ActOutcome> {
  const reopened = () =>
    new WithStartWorkflowOperation<CaseWorkflow>(WORKFLOW_OF[ended.kind], {
      ...runOf(ended),
      workflowIdConflictPolicy: WorkflowIdConflictPolicy.USE_EXISTING,
    });
  return answered(client, patienceMs, () =>
    client.workflow.executeUpdateWithStart<CaseWorkflow, ActAnswer, [object]>(updateName(name), {
      args: [act],
      updateId: updateIdOf(name, act),
      startWorkflowOperation: reopened(),
    }),
  );
}

async function answered(client: Client, patienceMs: number, ask: () => Promise<ActAnswer>): Promise<ActOutcome> {
  const until = Date.now() + patienceMs;
  for (;;) {
    try {
      const answer = await client.connection.withDeadline(until, ask);
      return { kind: 'done', answer };
    } catch (error) {
      const outcome = outcomeOf(error);
      if (outcome !== null) return outcome;
      if (Date.now() + PAUSE_MS >= until || !isBorder(error)) throw await silenceOf(client, error);
      await new Promise((done) => setTimeout(done, PAUSE_MS));
    }
  }
}

/** The same for the same act under the same id, and for no other. */
export function updateIdOf(name: ActName, act: AnyAct): string {
  const digest = createHash('sha256').update(contentOf(name, act)).digest('hex');
  return `${act.id}/${digest.slice(0, DIGEST_LENGTH)}`;
}

/** Asks a case what would come of an act if it came now. Nothing changes, nothing goes on record. @throws WorkerSilent */
export async function askVerdict(
  client: Client,
  workflowId: string,
  name: ActName,
  act: Readonly<Record<string, unknown>>,
): Promise<Verdict | 'not-found'> {
  try {
    return await client.connection.withDeadline(Date.now() + PATIENCE_MS, () =>
      client.workflow
        .getHandle(workflowId)
        .executeUpdate<Verdict, [string, object]>(TRY_UPDATE, { args: [name, act], updateId: randomUUID() }),
    );
  } catch (error) {
    if (error instanceof WorkflowNotFoundError) return 'not-found';
    throw await silenceOf(client, error);
  }
}

function outcomeOf(error: unknown): ActOutcome | null {
  if (error instanceof WorkflowNotFoundError) return { kind: 'not-found' };
  if (!(error instanceof WorkflowUpdateFailedError)) return null;
  const { cause } = error;
  if (cause instanceof ApplicationFailure && cause.type === FAILURE.refused)
    return { kind: 'refused', refusal: cause.details?.[0] as Refusal };
  return null;
}

function isBorder(error: unknown): boolean {
  if (error instanceof WorkflowUpdateRPCTimeoutOrCancelledError) return true;
  if (error instanceof WorkflowUpdateFailedError) return /closing workflow|completed/i.test(String(error.cause));
  return RETRYABLE_CODES.has(codeOf(error) ?? -1);
}
