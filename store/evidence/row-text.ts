import type { EvidenceKind } from './kinds.ts';

const column = ({ table }: EvidenceKind, name: string): string => `${table}.${name}`;
const quoted = (text: string): string => `'${text}'`;

/** SQL for the reference of the chain on which a row goes. */
export const chainOf = ({ chain }: EvidenceKind): string => `coalesce(${chain}, '')`;

/** SQL for what tells a row from the others on its chain: one column as it is, more of them as a JSON array. */
export function keyOf(kind: EvidenceKind): string {
  const columns = kind.key.map((one) => column(kind, one));
  return columns.length === 1 ? `${columns[0]}::text` : `jsonb_build_array(${columns.join(', ')})::text`;
}

/**
 * SQL for the text of a row that is hashed: PostgreSQL's own spelling of it as `jsonb`, so that nothing passes through a driver that
 * rounds an instant or a number, and hashing it moves no row out of the database. Instants are in UTC, as every connection is.
 */
export function textOf(kind: EvidenceKind): string {
  const { table, only, without = [], later = [] } = kind;
  if (only !== undefined)
    return `jsonb_build_object(${only.map((one) => `${quoted(one)}, ${column(kind, one)}`).join(', ')})::text`;
  const empty = later.map((one) => `case when ${column(kind, one)} is null then ${quoted(one)} end`);
  const left = [...without.map(quoted), ...empty];
  return left.length === 0
    ? `to_jsonb(${table})::text`
    : `(to_jsonb(${table}) - array_remove(array[${left.join(', ')}]::text[], null))::text`;
}

/** SQL for the text of all rows of a case that are sealed as one: a JSON array; null when there are none. */
export function textOfAll(kind: EvidenceKind): string {
  const order = (kind.order ?? []).map((one) => `${column(kind, one)} collate "C"`).join(', ');
  return `'[' || string_agg(${textOf(kind)}, ', ' order by ${order}) || ']'`;
}

/** SQL for the hash of a text, in hexadecimal digits. */
export const hashOf = (text: string): string => `encode(sha256(convert_to(${text}, 'UTF8')), 'hex')`;

/** SQL for an instant as a link has it: in UTC, to the microsecond. */
export const utcText = (instant: string): string =>
  `to_char(${instant} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`;
