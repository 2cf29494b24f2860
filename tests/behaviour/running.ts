import { WorkflowIdReusePolicy } from '@temporalio/client';
import { procedureName, TASK_QUEUE, WORKFLOW, workflowIdOf } from '../../contracts/names.ts';
import { keepDefinition } from '../../client/usecases/keep-definition.ts';
import { procedureTitle } from '../../texts/labels/activities.ts';
import { exampleText } from '../examples.ts';
import type { Stage } from './stage.ts';

/** Id of the workflow of a procedure. */
export const idOf = (reference: string): string => workflowIdOf('tender', procedureName(reference));

/** Where the clock of a started procedure stands, and stays. */
export const START = Date.parse('2018-02-19T07:00:00Z');

/** The Utrecht example under a reference of its own. */
export const named = (reference: string): string =>
  exampleText('utrecht-2018').replace(/^kenmerk: .*$/m, `kenmerk: ${reference}`);

/** How a procedure starts on a clock of its own that nobody moves. */
export const startOf = (reference: string, hash: string, subject = subjectOf(named(reference))) => ({
  workflowId: idOf(reference),
  taskQueue: TASK_QUEUE,
  args: [{ kenmerk: reference, hash, clock: { offsetMs: START - Date.now(), startsAt: START } }],
  workflowIdReusePolicy: WorkflowIdReusePolicy.REJECT_DUPLICATE,
  staticSummary: procedureTitle(reference, subject),
});

/** What a definition says that it is about. */
const subjectOf = (text: string): string => /^onderwerp: (.*)$/m.exec(text)?.[1] ?? '';

/** Starts a procedure on a clock of its own that nobody moves. @returns the hash of its definition. */
export async function start(
  stage: Pick<Stage, 'db' | 'client'>,
  reference: string,
  text = named(reference),
): Promise<string> {
  const hash = `hash-of-${reference}`;
  await keepDefinition(stage, { reference, hash, text, now: START });
  await stage.client.workflow.start(WORKFLOW.tenderProcedure, startOf(reference, hash, subjectOf(text)));
  return hash;
}

let acts = 0;
/** An act of somebody, under a number of its own unless it has one. */
export const actOf = <Fields extends object>(fields: Fields) => ({
  id: `handeling-${(acts += 1)}`,
  by: 'lead',
  ...fields,
});
