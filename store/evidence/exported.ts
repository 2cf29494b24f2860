import { sql, type Kysely } from 'kysely';
import type { Database } from '../database.ts';
import { below } from './below.ts';
import { EVIDENCE, kindOf, type EvidenceName } from './kinds.ts';
import { linksBelow, type HashedLink } from './links.ts';
import { headsIn, readStamps } from './stamps.ts';
import { chainOf, keyOf, textOf } from './row-text.ts';

/** A line of the export of a record, as `docs/verify.md` describes it. */
export type ExportedLine =
  | ({ readonly kind: 'link' } & HashedLink)
  | {
      readonly kind: 'stamp';
      readonly no: number;
      readonly authority: string;
      readonly text: string;
      readonly token: string;
    }
  | { readonly kind: 'closed'; readonly evidence: string }
  | { readonly kind: 'head'; readonly reference: string; readonly links: number; readonly hash: string }
  | {
      readonly kind: 'row';
      readonly evidence: string;
      readonly reference: string;
      readonly key: string;
      readonly text: string;
    };

const NAMES = Object.keys(EVIDENCE) as EvidenceName[];
/** What may be read by whoever gets the export, and what may not. */
const OPEN = NAMES.filter((one) => kindOf(one).closed !== true);
const CLOSED = NAMES.filter((one) => kindOf(one).closed === true);

function rowsOf(evidence: EvidenceName): string {
  const kind = kindOf(evidence);
  return `select '${evidence}', ${chainOf(kind)}, ${keyOf(kind)}, ${textOf(kind)} from ${kind.table} where ${kind.where ?? 'true'}`;
}

/** The record of a case and of the cases below it: links, heads, and the rows as they are now. Index: primary keys. */
export async function exportedRecord(db: Kysely<Database>, reference: string): Promise<ExportedLine[]> {
  const lines: ExportedLine[] = CLOSED.map((evidence) => ({ kind: 'closed', evidence }));
  for await (const page of linksBelow(db, reference))
    lines.push(...page.map((one) => ({ kind: 'link', ...one }) as const));
  const heads = await db
    .selectFrom('chains')
    .selectAll()
    .where(below('chains.reference', reference))
    .orderBy('reference')
    .execute();
  lines.push(...heads.map((one) => ({ kind: 'head', ...one }) as const));
  const { rows } = await sql<Extract<ExportedLine, { kind: 'row' }>>`
    with now (evidence, reference, key, text) as (${sql.raw(OPEN.map(rowsOf).join(' union all '))})
    select 'row' as kind, evidence, reference, key, text from now
    where ${below('now.reference', reference)} order by evidence, reference, key`.execute(db);
  return [...lines, ...rows, ...(await stampsOn(db, reference))];
}

/** Stamps on chains of the case; the token in base64. */
async function stampsOn(db: Kysely<Database>, reference: string): Promise<ExportedLine[]> {
  const isBelow = (one: string): boolean => `${one}/`.startsWith(`${reference}/`);
  return (await readStamps(db))
    .filter(({ text }) => headsIn(text)?.some(([of]) => isBelow(of)))
    .map(({ token, ...stamp }) => ({ kind: 'stamp', ...stamp, token: Buffer.from(token).toString('base64') }));
}
