import { setTimeout } from 'node:timers/promises';
import { WorkflowExecutionAlreadyStartedError, WorkflowIdReusePolicy } from '@temporalio/client';
import { procedureName, TASK_QUEUE, WORKFLOW, workflowIdOf } from '../../contracts/names.ts';
import type { DoneBefore } from '../../domain/case/taken-over.ts';
import type { Definition } from '../../domain/plan/definition.ts';
import type { Refusal } from '../../domain/acts/refusal.ts';
import { mayStart } from '../../domain/rights/may-start.ts';
import { identityOfAsker, vouchedFor, type Asker } from '../../domain/rights/vouched.ts';
import type { WrittenDone } from '../../files/take-over/read-take-over.ts';
import { actorFor } from '../../store/actors.ts';
import { readCase } from '../../store/cases.ts';
import { storeDefinition } from '../../store/definitions.ts';
import { migrate } from '../../store/migrate.ts';
import { isStartRecorded, recordStart } from '../../store/record.ts';
import { putText } from '../../store/texts.ts';
import { procedureTitle } from '../../texts/labels/activities.ts';
import type { CaseFile, Desk } from './desk.ts';

/** A procedure that was checked and can start. */
export interface StartRequest {
  readonly definition: Definition;
  /** The file word for word, and its sha256. */
  readonly text: string;
  readonly hash: string;
  readonly by: Asker;
  readonly reason: string | null;
  /** Ids of the rules whose warnings were accepted. */
  readonly accepted: readonly string[];
  /** What was done of a procedure that is under way; null for one that begins. */
  readonly done: readonly WrittenDone[] | null;
}

/** What came of a start: now, or it was started before; or why whoever asks may not. */
export type Started = 'now' | 'before' | Refusal;

/** Starts a procedure: stored word for word, and once. */
export async function startProcedure(desk: Desk, request: StartRequest): Promise<Started> {
  const { client, db } = desk;
  const { definition, text, hash, by, reason, accepted, done } = request;
  const { reference, subject } = definition;
  const refused = mayStart(vouchedFor(definition, by, '').roles);
  if (refused !== null) return refused;
  await migrate(db);
  await storeDefinition(db, { reference, hash, text, roles: definition.roles, now: desk.now() });
  const person = await actorFor(db, reference, identityOfAsker(definition, by));
  const { issuer, subject: named } = vouchedFor(definition, by, person);
  // Before the case is there: its first phase begins after it was started.
  const at = desk.now();
  const takenOver = done === null ? {} : { takenOver: { by: person, done: await asFacts(desk, reference, done) } };
  try {
    await client.workflow.start(WORKFLOW.tenderProcedure, {
      workflowId: workflowIdOf('tender', procedureName(reference)),
      taskQueue: TASK_QUEUE,
      args: [{ kenmerk: reference, hash, ...takenOver }],
      workflowIdReusePolicy: WorkflowIdReusePolicy.REJECT_DUPLICATE,
      staticSummary: procedureTitle(reference, subject),
    });
  } catch (error) {
    if (!(error instanceof WorkflowExecutionAlreadyStartedError)) throw error;
    return 'before';
  }
  await recordStart(db, {
    reference,
    hash,
    at,
    by: [person],
    verified: [{ issuer, subject: named }],
    reason: reason === null ? null : await putText(db, reference, reason),
    accepted,
  });
  return 'now';
}

/** What was done, as it travels: the words of a proof stay in the case file. */
const asFacts = ({ db }: CaseFile, reference: string, done: readonly WrittenDone[]): Promise<DoneBefore[]> =>
  Promise.all(done.map(async (one) => ({ ...one, proof: await putText(db, reference, one.proof) })));

const NO_SUCH_TABLE = '42P01';

/** Whether the case file knows this procedure. */
export const isStarted = ({ db }: CaseFile, reference: string): Promise<boolean> =>
  known(async () => (await readCase(db, reference)) !== null);

/** Whether a procedure was started by this very definition, rather than by another one under its reference. */
export const isStartedBy = (
  { db }: CaseFile,
  start: { readonly reference: string; readonly hash: string },
): Promise<boolean> => known(() => isStartRecorded(db, start));

/** What the case file says; a case file that was never filled has no tables yet, and knows nothing. */
async function known(asked: () => Promise<boolean>): Promise<boolean> {
  try {
    return await asked();
  } catch (error) {
    if ((error as { code?: unknown }).code === NO_SUCH_TABLE) return false;
    throw error;
  }
}

const LOOK_AGAIN_MS = 100;
/** So long somebody waits who asked for it. */
const SOON_MS = 5_000;

/** Waits until a case that was started has its page in the case file. @returns whether it has, within that time */
export async function isOpenedSoon(file: CaseFile, reference: string, withinMs = SOON_MS): Promise<boolean> {
  for (let waited = 0; waited < withinMs; waited += LOOK_AGAIN_MS) {
    if (await isStarted(file, reference)) return true;
    await setTimeout(LOOK_AGAIN_MS);
  }
  return false;
}
