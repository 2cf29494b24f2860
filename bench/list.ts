import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { sql, type Kysely } from 'kysely';
import { plan } from '../activities/plan.ts';
import type { Deps } from '../activities/deps.ts';
import { startDatabase } from '../client/stack/database.ts';
import { Parts } from '../client/stack/parts.ts';
import { choosePorts } from '../client/stack/ports.ts';
import { PACKAGE_ROOT } from '../client/stack/programs.ts';
import { temporaryBase } from '../client/stack/reachable.ts';
import { procedureName } from '../contracts/names.ts';
import { connect } from '../store/connect.ts';
import type { Database } from '../store/database.ts';
import { keepDefinition } from '../client/usecases/keep-definition.ts';
import { migrate } from '../store/migrate.ts';
import { inTurn, report, short } from './measure.ts';

const CLI = join(PACKAGE_ROOT, 'client', 'cli', 'tenderklok.mjs');
const BARE = fileURLToPath(new URL('bare/list.js', import.meta.url));
const CASES = 10_000;
const RUNS = 9;

/** The list of 10,000 running cases, for a program and on a screen, beside a program that reads the same rows and prints them. */
export async function benchList(): Promise<void> {
  await onCaseFile(async (db, url) => {
    await fill(db);
    const env = {
      ...process.env,
      DATABASE_URL: url,
      TENDERKLOK_DATA: '/nergens',
      TENDERKLOK_CONFIG: '/nergens/c.yaml',
    };
    const run = (program: string, ...args: string[]): void => {
      const { status, stderr } = spawnSync(program, args, { env, stdio: ['ignore', 'ignore', 'pipe'] });
      if (status !== 0) throw new Error(String(stderr));
    };
    const node = process.execPath;
    const forms: Readonly<Record<string, () => void>> = {
      tabel: () => run(node, CLI, 'lijst'),
      json: () => run(node, CLI, 'lijst', '--uitvoer', 'json'),
      csv: () => run(node, CLI, 'lijst', '--uitvoer', 'csv'),
      screen: () => run('script', '-qec', `stty cols 120 rows 40; ${node} ${CLI} lijst`, '/dev/null'),
    };
    for (const [form, ours] of Object.entries(forms)) {
      const { one, other, ratio } = await inTurn(RUNS, ours, () => run(node, BARE));
      report({
        bench: 'list',
        form,
        cases: CASES,
        milliseconds: Math.round(one),
        bareMilliseconds: Math.round(other),
        ratio: short(ratio),
      });
    }
  });
}

/** A case file on a PostgreSQL of its own, for as long as the work takes. */
async function onCaseFile(work: (db: Kysely<Database>, url: string) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(temporaryBase(), 'tenderklok-bench-'));
  chmodSync(folder, 0o711);
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

/** The Utrecht tender so many times, each with its own dates; of every seventh something asks for attention. */
async function fill(db: Kysely<Database>): Promise<void> {
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
  await sql`analyze`.execute(db);
}
