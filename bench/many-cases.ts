import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { sql, type Kysely } from 'kysely';
import { plan } from '../activities/plan.ts';
import type { Deps } from '../activities/deps.ts';
import { startDatabase } from '../client/stack/database.ts';
import { Parts } from '../client/stack/parts.ts';
import { choosePorts } from '../client/stack/ports.ts';
import { PACKAGE_ROOT } from '../client/stack/programs.ts';
import { temporaryFolder } from '../client/stack/reachable.ts';
import { procedureName } from '../contracts/names.ts';
import { connect } from '../store/connect.ts';
import type { Database } from '../store/database.ts';
import { keepDefinition } from '../client/usecases/keep-definition.ts';
import { migrate } from '../store/migrate.ts';

export const CASES = 10_000;
export const EVENTS_A_CASE = 20;

/** A case file on a PostgreSQL of its own, for as long as the work takes. */
export async function onCaseFile(work: (db: Kysely<Database>, url: string) => Promise<void>): Promise<void> {
  const folder = temporaryFolder('bench-');
  const parts = new Parts();
  parts.guardian.clear(folder);
  try {
    const { database: port } = await choosePorts();
    const url = await startDatabase({ folder, port, persistent: false }, parts);
    const db = connect({ url, onError: () => undefined });
    try {
      await migrate(db);
      await work(db, url);
    } finally {
      await db.destroy();
    }
  } finally {
    await parts.stop();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    parts.guardian.dismiss();
  }
}

/** The Utrecht tender 10,000 times, with twenty events each, each with its own dates; of every seventh something asks for attention. */
export async function fill(db: Kysely<Database>): Promise<void> {
  const text = readFileSync(join(PACKAGE_ROOT, 'examples', 'utrecht-2018.yaml'), 'utf8');
  const [reference, hash, now] = ['2019-JGD21110', 'hash', Date.parse('2018-02-19T08:00:00+01:00')];
  await keepDefinition({ db }, { reference, hash, text, now });
  await plan({ db } as Deps, {
    case: procedureName(reference),
    kind: 'tender',
    hash,
    facts: { moved: {}, actual: {}, shifts: {} },
    change: { kind: 'start', now },
    now,
  });
  await sql`insert into cases
      (reference, workflow_id, subject, waiting_for, next_at, state, kind, procedure_type, hash, phases, phase, started_at, seq)
    select 'VEEL-' || lpad(n::text, 5, '0'), 'aanbesteding/VEEL-' || n, subject || ' ' || n, 'contract-notice', now() + n % 400 * interval '1 day',
      state || jsonb_build_object(
        'attention', case when n % 7 = 0 then '["overdue"]'::jsonb else '[]'::jsonb end,
        'date', '{"milestone": "contract-notice", "lastDay": "2027-03-01", "when": "uiterlijk ma 1 mrt 2027"}'::jsonb),
      kind, procedure_type, hash, phases, phase, started_at, seq
    from cases, generate_series(1, ${CASES}::int - 1) n where reference = ${reference}`.execute(db);
  await sql`insert into milestones select (jsonb_populate_record(m, jsonb_build_object('reference', c.reference))).*
    from milestones m, cases c where m.reference = ${reference} and c.reference <> m.reference`.execute(db);
  await sql`insert into definitions select c.reference, d.hash, d.text, d.stored_at
    from definitions d, cases c where d.reference = ${reference} and c.reference <> ${reference}`.execute(db);
  await sql`insert into people_of_definitions select c.reference, p.hash, p.role, p.identity, p.name, p.mail
    from people_of_definitions p, cases c where p.reference = ${reference} and c.reference <> ${reference}`.execute(db);
  await sql`insert into people_now select c.reference, p.hash, p.role, p.identity, p.name, p.mail
    from people_now p, cases c where p.reference = ${reference} and c.reference <> ${reference}`.execute(db);
  await sql`insert into events (key, reference, seq, kind, at, phase, milestone, by, verified, fact, milestones)
    select reference || '/' || n, reference, n, 'phase-started', now() - n * interval '1 day', 'questions', null, '{}', '[]',
      '{"kind": "phase-started", "phase": "questions"}', '[]'
    from cases, generate_series(1, ${EVENTS_A_CASE}::int) n`.execute(db);
  await sql`analyze`.execute(db);
}
