import { sql, type Kysely } from 'kysely';
import type { Database } from '../../../store/database.ts';
import { kindOf, type EvidenceName } from '../../../store/evidence/kinds.ts';
import { chainOf, keyOf } from '../../../store/evidence/row-text.ts';

/** A value that can be edited: where it is, and how it comes to be another one. */
export interface Editable {
  readonly evidence: EvidenceName;
  readonly reference: string;
  readonly key: string;
  readonly row: string;
  readonly column: string;
  readonly type: string;
}

/** Another value of the same type; what was null becomes something. */
const OTHER: Readonly<Record<string, string>> = {
  text: `coalesce(@, '') || 'x'`,
  integer: 'coalesce(@, 0) + 1000000',
  bigint: 'coalesce(@, 0) + 1000000',
  numeric: 'coalesce(@, 0) + 1',
  boolean: 'not @',
  bytea: `coalesce(@, '') || '\\x00'::bytea`,
  'timestamp with time zone': `coalesce(@, now()) + interval '1 microsecond'`,
  date: `coalesce(@, current_date) + 4000`,
};

/** Every value of every row of one kind of evidence that its seal covers. */
export async function valuesOf(db: Kysely<Database>, evidence: EvidenceName): Promise<Editable[]> {
  const kind = kindOf(evidence);
  const { rows: columns } = await sql<{ column: string; type: string }>`
    select column_name as column, data_type as type from information_schema.columns
    where table_schema = 'public' and table_name = ${kind.table} and is_generated = 'NEVER'`.execute(db);
  const covered = columns.filter(({ column }) =>
    kind.only === undefined ? !(kind.without ?? []).includes(column) : kind.only.includes(column),
  );
  const key = kind.key.length === 0 ? `''` : keyOf(kind);
  const { rows } = await sql<{ row: string; reference: string; key: string }>`
    select ctid::text as row, ${sql.raw(chainOf(kind))} as reference, ${sql.raw(key)} as key from ${sql.table(kind.table)}
    where ${sql.raw(kind.where ?? 'true')}`.execute(db);
  return rows.flatMap((row) => covered.map((one) => ({ evidence, ...row, ...one })));
}

/** Makes one value another, and nothing else. */
export async function edit(tx: Kysely<Database>, { evidence, row, column, type }: Editable): Promise<void> {
  const to =
    type === 'jsonb' ? jsonb(column) : type === 'ARRAY' ? array(column) : OTHER[type]?.replaceAll('@', `"${column}"`);
  if (to === undefined) throw new Error(`no other value of type ${type}`);
  await sql.raw(`update ${kindOf(evidence).table} set "${column}" = ${to} where ctid = '${row}'`).execute(tx);
}

/** One member more, in an array or an object. */
const jsonb = (column: string): string =>
  `case jsonb_typeof("${column}") when 'array' then "${column}" || '[0]' else "${column}" || '{"x": 1}' end`;

/** One element more, whatever is in it. */
const array = (column: string): string =>
  `(case when "${column}" is null or cardinality("${column}") = 0 then '{1}' else "${column}" || "${column}" end)`;
