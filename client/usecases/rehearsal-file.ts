import { procedureName, roundWorkflowId, TASK_QUEUE, WORKFLOW, workflowIdOf } from '../../contracts/names.ts';
import type { ListedBid } from '../../files/bids/read-receipt-list.ts';
import type { ScenarioAct } from '../../files/scenario/scenario.ts';
import { localOf } from '../../domain/law/clock.ts';
import { addDays } from '../../domain/law/day.ts';
import type { EpochMs } from '../../domain/law/iso-date.ts';
import { openCasesOf, readMilestones, type StoredCase, type StoredMilestone } from '../../store/cases.ts';
import { offsetOf, reserveOffset, unopenedOn } from '../../store/clocks.ts';
import { eventsSince, type StoredEvent } from '../../store/events.ts';
import { mailSince, type OutboxMail } from '../../store/outbox.ts';
import { remindersIn, type SentReminder } from '../../store/reminders.ts';
import type { CaseFile, Desk } from './desk.ts';

export type { SentReminder } from '../../store/reminders.ts';
export type SentMail = OutboxMail;

/** Files that lie beside a script, by their names: a list of receipts of a platform as it was read, another as it is. */
export type BesideScript = ReadonlyMap<string, readonly ListedBid[] | Buffer>;

export interface StartRehearsed {
  readonly reference: string;
  readonly hash: string;
  readonly startsAt: EpochMs;
  readonly script: readonly ScenarioAct[];
}

/** Whether a script says anything of bids or of their ranking; where it does not, the dates alone are rehearsed. */
export const bids = (script: readonly ScenarioAct[]): boolean =>
  script.some(
    (one) =>
      one.kind === 'bid' ||
      one.kind === 'list' ||
      one.kind === 'assess' ||
      (one.kind === 'act' && one.name === 'scoreBids'),
  );

/** Starts a procedure on a clock of its own. @returns its place on that clock. */
export async function startRehearsed(
  { db, client }: Desk,
  { reference, hash, startsAt, script }: StartRehearsed,
): Promise<{ readonly workflowId: string; readonly offsetMs: number }> {
  const offsetMs = await reserveOffset(db, reference, startsAt - Date.now());
  const workflowId = workflowIdOf('tender', procedureName(reference));
  await client.workflow.start(WORKFLOW.tenderProcedure, {
    workflowId,
    taskQueue: TASK_QUEUE,
    args: [{ kenmerk: reference, hash, clock: { offsetMs, startsAt, ...(bids(script) ? {} : { datesAlone: true }) } }],
  });
  return { workflowId, offsetMs };
}

/** The reminder rounds of these mornings, each with what was due since the morning before. */
export async function holdRounds({ client }: Desk, mornings: readonly EpochMs[]): Promise<void> {
  const [first] = mornings;
  if (first === undefined) return;
  await client.workflow.execute(WORKFLOW.reminderRound, {
    workflowId: roundWorkflowId(localOf(first).day),
    taskQueue: TASK_QUEUE,
    args: [{ mornings: mornings.map((now) => ({ now, since: addDays(localOf(now).day, -1) })) }],
  });
}

/** One round of the mail: what waits goes out, and what the relay answered to letters is told to their cases. */
export async function holdMailRound({ client }: Desk): Promise<void> {
  await client.workflow.execute(WORKFLOW.mailRound, {
    workflowId: `ronde/${WORKFLOW.mailRound}`,
    taskQueue: TASK_QUEUE,
  });
}

/** A case that is rehearsed, and its place on its own clock. */
export interface RehearsedCase {
  readonly stored: StoredCase;
  readonly milestones: readonly StoredMilestone[];
  readonly offsetMs: number;
}

/** The open cases of a procedure. */
export const openCases = ({ db }: CaseFile, reference: string): Promise<StoredCase[]> => openCasesOf(db, reference);

/** Cases of a procedure that were started on a clock of their own and have not opened yet: references. */
export const unopenedOf = ({ db }: CaseFile, reference: string): Promise<string[]> => unopenedOn(db, reference);

/** A case with what is known of it now. */
export async function rehearsedCase({ db }: CaseFile, stored: StoredCase): Promise<RehearsedCase> {
  const { reference } = stored.name;
  return { stored, milestones: await readMilestones(db, reference), offsetMs: await offsetOf(db, reference) };
}

/** What was recorded and sent since the last time. */
export interface News {
  readonly events: readonly StoredEvent[];
  readonly mails: readonly { readonly mail: SentMail; readonly reminders: readonly SentReminder[] }[];
}

/** Everything behind these numbers, in order of writing. */
export async function newsSince({ db }: CaseFile, event: number, mail: number): Promise<News> {
  const [events, rows] = await Promise.all([eventsSince(db, event), mailSince(db, mail)]);
  const mails = await Promise.all(
    rows.map(async (row) => ({ mail: row, reminders: row.kind === 'reminder' ? await remindersIn(db, row.key) : [] })),
  );
  return { events, mails };
}
