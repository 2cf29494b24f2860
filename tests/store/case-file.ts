import { randomUUID } from 'node:crypto';
import { sql, type Kysely } from 'kysely';
import { afterAll, beforeAll, inject } from 'vitest';
import type { CaseEvent, CaseSnapshot } from '../../contracts/case-event.ts';
import { procedureName, workflowIdOf } from '../../contracts/names.ts';
import type { CaseFact } from '../../domain/case/fact.ts';
import type { CaseMilestone } from '../../domain/case/milestone.ts';
import { openCase, type StoredCase } from '../../store/cases.ts';
import { connect } from '../../store/connect.ts';
import type { Database } from '../../store/database.ts';
import { migrate } from '../../store/migrate.ts';
import { caseOf, NOW } from '../domain/acts/builders.ts';

/** An empty case file for the tests of one file. */
export function emptyCaseFile(): () => Kysely<Database> {
  let db: Kysely<Database> | undefined;
  beforeAll(async () => {
    const url = new URL(inject('databaseUrl'));
    const server = connect({ url: url.href, onError: () => undefined });
    const name = `proef_${randomUUID().replaceAll('-', '')}`;
    await sql`create database ${sql.id(name)}`.execute(server);
    await server.destroy();
    url.pathname = `/${name}`;
    db = connect({ url: url.href, onError: () => undefined });
    await migrate(db);
  });
  afterAll(async () => db?.destroy());
  return () => {
    if (db === undefined) throw new Error('the case file is not open yet');
    return db;
  };
}

/** The address of such a case file, for a program of its own. */
export async function urlOf(db: Kysely<Database>): Promise<string> {
  const { rows } = await sql<{ name: string }>`select current_database() as name`.execute(db);
  const url = new URL(inject('databaseUrl'));
  url.pathname = `/${rows[0]?.name ?? ''}`;
  return url.href;
}

let opened = 0;

/** A reference that no other test has. */
export const freshReference = (): string => `PROEF-${(opened += 1)}`;

/** A tender that is open for bids, as the case file keeps it. */
export function snapshotOf(over: Partial<CaseSnapshot> = {}): CaseSnapshot {
  const { facts, holds, pending, duties, defaults, broken, outcome, own } = caseOf();
  const listed = { waitingFor: null, nextAt: null, attention: [], date: null, turn: null };
  return { ...listed, facts, holds, pending, duties, defaults, broken, outcome, own, ...over };
}

/** Opens a case of these milestones. @returns its reference. */
export async function openedWith(
  db: Kysely<Database>,
  milestones: readonly CaseMilestone[],
  over: Partial<Omit<StoredCase, 'seq'>> = {},
): Promise<string> {
  const { phases, phase } = caseOf();
  const name = over.name ?? procedureName(freshReference());
  const { reference } = name;
  const rest = { procedureType: 'subsidietender', subject: 'Jeugdhulp', hash: 'hash', phases, phase, startedAt: NOW };
  const workflowId = workflowIdOf(over.kind ?? 'tender', name);
  await openCase(
    db,
    { name, kind: 'tender', workflowId, ...rest, state: snapshotOf(), ...over },
    milestones.map((milestone) => ({
      reference,
      roles: ['procedureLead'],
      remindWorkdays: [5, 1],
      plannedEndsAt: milestone.endsAt,
      milestone,
    })),
  );
  return reference;
}

/** The event with this number, about this fact. */
export const eventOf = (reference: string, seq: number, fact: CaseFact, over: Partial<CaseEvent> = {}): CaseEvent => ({
  key: `${reference}/${fact.kind}/${seq}`,
  seq,
  at: NOW + seq,
  phase: 'submission',
  by: [],
  fact,
  milestones: [],
  ...over,
});
