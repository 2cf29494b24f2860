import type { Kysely } from 'kysely';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { plan } from '../activities/plan.ts';
import type { Deps } from '../activities/deps.ts';
import { PACKAGE_ROOT } from '../client/stack/programs.ts';
import { keepDefinition } from '../client/usecases/keep-definition.ts';
import type { CaseEvent } from '../contracts/case-event.ts';
import { procedureName } from '../contracts/names.ts';
import { readCase, readMilestones } from '../store/cases.ts';
import type { Database } from '../store/database.ts';
import { recordEvents } from '../store/record.ts';

/** Events of each case, written at once. */
export const CASE_EVENTS = 100;

const TEXT = readFileSync(join(PACKAGE_ROOT, 'examples', 'utrecht-2018.yaml'), 'utf8');
const HASH = 'hash';
const NOW = Date.parse('2018-02-19T08:00:00+01:00');

/** The Utrecht tender as it begins. */
export async function openBenchCase(db: Kysely<Database>, reference: string): Promise<void> {
  await keepDefinition({ db }, { reference, hash: HASH, text: TEXT, now: NOW });
  await plan({ db } as Deps, {
    case: procedureName(reference),
    kind: 'tender',
    hash: HASH,
    facts: { moved: {}, actual: {}, shifts: {} },
    change: { kind: 'start', now: NOW },
    now: NOW,
  });
}

/** Its events, each with a milestone that changed and the state of the case after it. */
export async function recordBench(db: Kysely<Database>, reference: string): Promise<void> {
  const stored = await readCase(db, reference);
  const milestones = await readMilestones(db, reference);
  if (stored === null) throw new Error(`${reference} did not begin`);
  const events = Array.from({ length: CASE_EVENTS }, (_, at): CaseEvent => {
    const { milestone } = milestones[at % milestones.length] ?? {};
    if (milestone === undefined) throw new Error(`${reference} has no milestone`);
    const { id, version } = milestone;
    const fact = { kind: 'milestone-reached', milestone: id, version } as const;
    return {
      key: `${reference}/${at}`,
      seq: at + 1,
      at: NOW + at,
      phase: stored.phase,
      by: [],
      fact,
      milestones: [milestone],
    };
  });
  await recordEvents(db, { reference, events, state: stored.state });
}
