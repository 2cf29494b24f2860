import { z } from 'zod';
import type { PlacedFinding } from '../../domain/plan/finding.ts';
import type { Rows } from '../../domain/evaluation/rows.ts';
import { findingsOf } from './issues.ts';
import { readYaml } from './yaml-file.ts';

const name = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/);
const euros = z.string().regex(/^\d{1,12}\.\d{2}$/);
const grade = z.int().min(1).max(10);

export const bidsSchema = z
  .array(
    z.strictObject({
      bid: name,
      percelen: z.array(z.string()).optional(),
      uitgesloten: z.array(z.string().min(1).max(200)).optional(),
      cijfers: z.record(z.string(), z.record(z.string(), grade)).optional(),
      prijzen: z.record(z.string(), z.record(z.string(), euros)).optional(),
    }),
  )
  .min(1);

const schema = z.strictObject({ inschrijvingen: bidsSchema });

type BidsFile = z.infer<typeof bidsSchema>;

/** Grades that the team fixed and prices of every bid, as rows. Findings have line and column. */
export function readAssessment(text: string): {
  readonly rows: Rows | null;
  readonly findings: readonly PlacedFinding[];
} {
  const file = readYaml(text);
  if (file.findings.length > 0) return { rows: null, findings: file.findings };
  const parsed = schema.safeParse(file.data ?? {});
  if (!parsed.success) return { rows: null, findings: findingsOf(parsed.error, file.data).map(file.place) };
  return { findings: [], rows: rowsOf(parsed.data.inschrijvingen) };
}

/** The bids of a file as rows. */
export const rowsOf = (bids: BidsFile): Rows => ({
  bids: bids.map((one) => ({ bid: one.bid, lots: one.percelen ?? null, exclusions: one.uitgesloten ?? [] })),
  grades: bids.flatMap(({ bid, cijfers = {} }) =>
    Object.entries(cijfers).flatMap(([lot, grades]) =>
      Object.entries(grades).map(([criterion, value]) => ({ bid, lot, criterion, assessor: null, grade: value })),
    ),
  ),
  prices: bids.flatMap(({ bid, prijzen = {} }) =>
    Object.entries(prijzen).flatMap(([lot, prices]) =>
      Object.entries(prices).map(([product, value]) => ({ bid, lot, product, cents: BigInt(value.replace('.', '')) })),
    ),
  ),
});
