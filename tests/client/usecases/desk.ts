import { WorkflowNotFoundError, WorkflowUpdateFailedError, type Client } from '@temporalio/client';
import { ApplicationFailure } from '@temporalio/common';
import type { Kysely } from 'kysely';
import { createHash } from 'node:crypto';
import { FAILURE } from '../../../contracts/failures.ts';
import type { Desk } from '../../../client/usecases/desk.ts';
import { findCase, type FoundCase } from '../../../client/usecases/find.ts';
import type { Refusal } from '../../../domain/acts/refusal.ts';
import type { CaseMilestone } from '../../../domain/case/milestone.ts';
import type { IsoDate } from '../../../domain/law/iso-date.ts';
import type { Database } from '../../../store/database.ts';
import { keepDefinition } from '../../../client/usecases/keep-definition.ts';
import { procedureName } from '../../../contracts/names.ts';
import { caseOf, NOW } from '../../domain/acts/builders.ts';
import { exampleText } from '../../examples.ts';
import { freshReference, openedWith, snapshotOf } from '../../store/case-file.ts';

/** What a case was asked. */
export interface Asked {
  readonly workflowId: string;
  readonly name: string;
  readonly args: readonly unknown[];
  readonly updateId: string | undefined;
  /** What the case is opened with once more, when it is asked after its end. */
  readonly opens?: readonly unknown[];
}

interface StartsWith {
  readonly startWorkflowOperation: {
    readonly options: { readonly workflowId: string; readonly args: readonly unknown[] };
  };
}

type Answers = (asked: Asked) => unknown;

/** A desk on a real case file, at which a case answers as it is told. */
export function deskOn(db: Kysely<Database>, answer: Answers): { readonly desk: Desk; readonly asked: Asked[] } {
  const asked: Asked[] = [];
  const hear = async (one: Asked): Promise<unknown> => {
    asked.push(one);
    return answer(one);
  };
  const getHandle = (workflowId: string) => ({
    executeUpdate: (name: string, { args, updateId }: { args: readonly unknown[]; updateId?: string }) =>
      hear({ workflowId, name, args, updateId }),
    signal: (name: string, ...args: readonly unknown[]) => hear({ workflowId, name, args, updateId: undefined }),
  });
  const executeUpdateWithStart = (
    name: string,
    { args, updateId, startWorkflowOperation }: { args: readonly unknown[]; updateId?: string } & StartsWith,
  ) =>
    hear({
      workflowId: startWorkflowOperation.options.workflowId,
      name,
      args,
      updateId,
      opens: startWorkflowOperation.options.args,
    });
  const signalWithStart = (
    _type: string,
    given: { workflowId: string; args: readonly unknown[]; signal: string; signalArgs: readonly unknown[] },
  ) =>
    hear({
      workflowId: given.workflowId,
      name: given.signal,
      args: given.signalArgs,
      updateId: undefined,
      opens: given.args,
    });
  const client = {
    connection: { withDeadline: (_at: number, work: () => unknown) => work() },
    workflow: { getHandle, executeUpdateWithStart, signalWithStart },
  } as unknown as Client;
  return { desk: { db, client, now: () => NOW }, asked };
}

/** What the server says when a case refuses. */
export const refusing = (refusal: Refusal): never => {
  const cause = ApplicationFailure.create({ message: 'refused', type: FAILURE.refused, details: [refusal] });
  throw new WorkflowUpdateFailedError('refused', cause);
};

/** What the server says of a case that it does not run. */
export const notFound = (): never => {
  throw new WorkflowNotFoundError('not found', 'x', undefined);
};

/** A new date of the clarification note, in another week and on another weekday than the guide names. */
export const LATE_NOTE = { 'clarification-note': { day: '2018-05-22' as IsoDate } };

/** A tender of the Utrecht example that is open for bids, in the case file. */
export async function openTender(
  db: Kysely<Database>,
  over: Parameters<typeof snapshotOf>[0] = {},
  milestones: readonly CaseMilestone[] = caseOf().milestones,
): Promise<FoundCase> {
  const reference = freshReference();
  const text = exampleText('utrecht-2018').replace(/^kenmerk: .*$/m, `kenmerk: ${reference}`);
  const hash = createHash('sha256').update(text).digest('hex');
  await keepDefinition({ db }, { reference, hash, text, now: NOW });
  const name = procedureName(reference);
  await openedWith(db, milestones, { name, hash, state: snapshotOf(over) });
  const found = await findCase({ db }, reference);
  if (found === null) throw new Error(`${reference} was not opened`);
  return found;
}
