import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Client } from '@temporalio/client';
import type { Kysely } from 'kysely';
import { PACKAGE_ROOT } from '../client/stack/programs.ts';
import { procedureName, TASK_QUEUE, WORKFLOW, workflowIdOf } from '../contracts/names.ts';
import { instantOf } from '../domain/law/clock.ts';
import type { ClockTime, IsoDate } from '../domain/law/iso-date.ts';
import { readDefinition } from '../files/definition/read-definition.ts';
import type { Database } from '../store/database.ts';
import { hashOf } from '../client/usecases/checked-definition.ts';
import { keepDefinition } from '../client/usecases/keep-definition.ts';

/** The example of Utrecht, with its hash. */
export function exampleText(): { readonly text: string; readonly hash: string } {
  const text = readFileSync(join(PACKAGE_ROOT, 'examples', 'utrecht-2018.yaml'), 'utf8');
  return { text, hash: hashOf(text) };
}

/** @throws Error when there is no such clock time on that day */
export function instant(day: string, time: string): number {
  const found = instantOf(day as IsoDate, time as ClockTime);
  if (!found.ok) throw new Error(day);
  return found.value;
}

/** A definition holds so many people at most: four keys and values each, and no file may have more than ten thousand. */
const IN_ONE = 2_000;

interface On {
  readonly db: Kysely<Database>;
  readonly client: Client;
}

/** Starts Utrecht with so many leads, whom every round must reach, in as many cases as that takes; resolves when all are in the case file. */
export async function startWithReaders(on: On, readers: number): Promise<void> {
  const cases = Math.ceil(readers / IN_ONE);
  for (let no = 0; no < cases; no += 1) await startOne(on, no, no * IN_ONE, Math.min(readers, (no + 1) * IN_ONE));
  const milestones = on.db.selectFrom('milestones').select('reference').distinct();
  while ((await milestones.execute()).length < cases) await new Promise((done) => setTimeout(done, 100));
}

/** @param first number of its first lead. @param end number of the first that is not in it */
async function startOne({ db, client }: On, no: number, first: number, end: number): Promise<void> {
  const people = Array.from({ length: end - first }, (_, at) => `    - { naam: A, mail: p${first + at}@x.example }`);
  const text = exampleText()
    .text.replace(/procesleider:\n(?: {4}- .*\n)+/, `procesleider:\n${people.join('\n')}\n`)
    .replace(/^(kenmerk: .*)$/m, no === 0 ? '$1' : `$1-${no + 1}`);
  const { found, findings } = readDefinition(text);
  if (found === null) throw new Error(JSON.stringify(findings.slice(0, 3)));
  const { reference } = found.definition;
  const hash = hashOf(text);
  await keepDefinition({ db }, { reference, hash, text, now: 0 });
  const startsAt = instant('2018-02-19', '08:00');
  await client.workflow.start(WORKFLOW.tenderProcedure, {
    workflowId: workflowIdOf('tender', procedureName(reference)),
    taskQueue: TASK_QUEUE,
    args: [{ kenmerk: reference, hash, clock: { offsetMs: startsAt - Date.now(), startsAt } }],
  });
}
