import { sql, type Kysely } from 'kysely';
import type { Database } from '../database.ts';
import { kindOf, type EvidenceName, type RowEvidence } from './kinds.ts';
import type { Link } from './link.ts';
import { chainOf, hashOf, keyOf, textOf, textOfAll } from './row-text.ts';

/** A row of evidence that goes on the chain of its case. */
export interface Seal extends Pick<Link, 'evidence' | 'key' | 'sha256'> {
  readonly chain: string;
}

/** Asked of an insert or update with `returning`: the seal of each row as it is after it. */
export function sealOf(evidence: RowEvidence) {
  const kind = kindOf(evidence);
  const hash = hashOf(textOf(kind));
  return sealAs(evidence, kind.where === undefined ? hash : `case when ${kind.where} then ${hash} end`);
}

/** Asked of a delete with `returning`: from here on there is no such row. */
export const goneOf = (evidence: RowEvidence) => sealAs(evidence, 'null');

function sealAs(evidence: RowEvidence, hash: string) {
  const kind = kindOf(evidence);
  return sql
    .raw<Seal>(
      `jsonb_build_object('evidence', '${evidence}', 'chain', ${chainOf(kind)}, 'key', ${keyOf(kind)}, 'sha256', ${hash})`,
    )
    .as('seal');
}

/** The seal of all rows of a case that are sealed as one, as they are now. */
export async function sealOfAll(tx: Kysely<Database>, evidence: EvidenceName, reference: string): Promise<Seal> {
  const kind = kindOf(evidence);
  const { rows } = await sql<{ sha256: string | null }>`
    select ${sql.raw(hashOf(textOfAll(kind)))} as sha256 from ${sql.table(kind.table)}
    where ${sql.raw(kind.chain)} = ${reference}`.execute(tx);
  return { evidence, chain: reference, key: '', sha256: rows[0]?.sha256 ?? null };
}

/** The seals of rows that were written. */
export const sealsOf = (rows: readonly { readonly seal: Seal }[]): Seal[] => rows.map((one) => one.seal);
