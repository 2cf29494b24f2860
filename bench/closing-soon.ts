import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PACKAGE_ROOT } from '../client/stack/programs.ts';
import { hashOf } from '../client/usecases/checked-definition.ts';
import { keepDefinition } from '../client/usecases/keep-definition.ts';
import { procedureName, TASK_QUEUE, WORKFLOW, workflowIdOf } from '../contracts/names.ts';
import { localOf } from '../domain/law/clock.ts';
import { addDays, daysBetween } from '../domain/law/day.ts';
import type { EpochMs, IsoDate } from '../domain/law/iso-date.ts';
import { EXAMPLE, tenderText } from './contestants.ts';
import type { OnStack } from './on-stack.ts';

const MINUTE_MS = 60_000;
/** The day on which the tender of a contest closes. */
const CLOSING_DAY = '2020-10-29' as IsoDate;
const DAY = /\b\d{4}-\d{2}-\d{2}\b/g;
const LOOK_MS = 100;

/** A tender that takes bids, and the instant at which it closes. */
export interface ClosingSoon {
  readonly reference: string;
  readonly closesAt: EpochMs;
}

/**
 * Starts a tender that closes on the first whole minute after so long, by the real clock: so that the clock of the database alone
 * decides what came in time. Resolves when its milestones are in the case file.
 */
export async function startClosingSoon({ db, client }: OnStack, afterMs: number): Promise<ClosingSoon> {
  const [reference, closesAt] = ['BENCH-1', Math.ceil((Date.now() + afterMs) / MINUTE_MS) * MINUTE_MS];
  const text = textClosing(reference, closesAt);
  const hash = hashOf(text);
  await keepDefinition({ db }, { reference, hash, text, now: Date.now() });
  await client.workflow.start(WORKFLOW.tenderProcedure, {
    workflowId: workflowIdOf('tender', procedureName(reference)),
    taskQueue: TASK_QUEUE,
    args: [{ kenmerk: reference, hash }],
  });
  const milestones = db.selectFrom('milestones').select('id').where('reference', '=', reference).limit(1);
  while ((await milestones.execute()).length === 0) await new Promise((done) => setTimeout(done, LOOK_MS));
  return { reference, closesAt };
}

/** The tender of a contest with all its days moved, so that its closing is this instant; its questions closed the day before. */
function textClosing(reference: string, closesAt: EpochMs): string {
  const { day, time } = localOf(closesAt);
  const later = daysBetween(CLOSING_DAY, day);
  const example = readFileSync(join(PACKAGE_ROOT, 'examples', EXAMPLE), 'utf8');
  return tenderText(example, reference)
    .replaceAll(`${CLOSING_DAY} 12:00`, `${addDays(CLOSING_DAY, -1)} 12:00`)
    .replaceAll(`${CLOSING_DAY} 12:01`, `${CLOSING_DAY} ${time}`)
    .replaceAll(DAY, (one) => addDays(one as IsoDate, later));
}
