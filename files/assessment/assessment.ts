import { z } from 'zod';
import type { Finding, PlacedFinding } from '../../domain/plan/finding.ts';
import { gradeFrom } from '../../domain/evaluation/grade-scale.ts';
import type { Rows } from '../../domain/evaluation/rows.ts';
import { findingsOf } from '../definition/issues.ts';
import { textFault } from '../definition/safe-text.ts';
import { readYaml } from '../definition/yaml-file.ts';
import { centsOf, isPrice, PRICE_ASKED } from './price-text.ts';

/** Grades and prices of a file, and where each of them stands. */
export interface AssessmentFile {
  /** Null when the form of the file is wrong. */
  readonly rows: Rows | null;
  readonly findings: readonly PlacedFinding[];
  /** When only single grades or prices cannot be read: the other rows, and which those are, so that all faults come at once. */
  readonly rest: { readonly rows: Rows; readonly unread: ReadonlySet<string> } | null;
  /** Puts a finding about a row (`bid`, `bid/lot`, `bid/lot/criterion`) at its place. */
  readonly place: (row: string, finding: Omit<Finding, 'path'>) => PlacedFinding;
}

const LONGEST_NAME = 64;
const LONGEST_REASON = 200;
const LONGEST_GRADE = 64;

export const NAME_ASKED = `Schrijf de naam van de inschrijver op één regel, zonder schuine streep en zonder spaties eromheen, hoogstens ${LONGEST_NAME} tekens.`;
export const GRADE_ASKED = `Schrijf een cijfer of een oordeel van de schaal, zoals 8, 7.5 of goed; hoogstens ${LONGEST_GRADE} tekens.`;
export const REASON_ASKED = `Schrijf een reden van 1 tot en met ${LONGEST_REASON} tekens.`;

export const isName = (text: string): boolean =>
  textFault(text, LONGEST_NAME) === null && text.trim() === text && !text.includes('/');
/** Whether this can be a grade of any scale: which grades there are, is for the definition to say. */
export const isGrade = (value: unknown): value is number | string =>
  typeof value === 'number'
    ? Number.isFinite(value)
    : typeof value === 'string' && value.trim() !== '' && value.length <= LONGEST_GRADE;
export const isReason = (text: string): boolean => text.trim() !== '' && text.length <= LONGEST_REASON;

const asked = <T>(fits: (value: unknown) => value is T, rule: string, message: string) =>
  z.custom<T>(fits, { message, params: { rule } });
const text = (fits: (value: string) => boolean, rule: string, message: string) =>
  asked((value): value is string => typeof value === 'string' && fits(value), rule, message);

const grade = asked(isGrade, 'bad-grade', GRADE_ASKED);
const price = text(isPrice, 'bad-price', PRICE_ASKED);
const reason = text(isReason, 'bad-reason', REASON_ASKED);

export const bidsSchema = z
  .array(
    z.strictObject({
      inschrijving: text(isName, 'bad-name', NAME_ASKED),
      percelen: z.array(z.string()).optional(),
      uitgesloten: z.array(reason).optional(),
      cijfers: z.record(z.string(), z.record(z.string(), grade)).optional(),
      prijzen: z.record(z.string(), z.record(z.string(), price)).optional(),
    }),
  )
  .min(1);

const schema = z.strictObject({ inschrijvingen: bidsSchema });

type BidsFile = z.infer<typeof bidsSchema>;

/** Grades that the team fixed and prices of every bid, out of YAML. */
export function readAssessmentYaml(source: string): AssessmentFile {
  const file = readYaml(source);
  const parsed = schema.safeParse(file.data ?? {});
  const rest = parsed.success ? null : withoutCells(file.data, parsed.error.issues);
  const bids = parsed.data?.inschrijvingen ?? rest?.bids ?? [];
  const place: AssessmentFile['place'] = (row, finding) => file.place({ ...finding, path: pathOf(bids, row) });
  if (file.findings.length > 0) return { rows: null, findings: file.findings, rest: null, place };
  if (parsed.success) return { rows: rowsOf(bids), findings: [], rest: null, place };
  return {
    rows: null,
    findings: findingsOf(parsed.error, schema, file.data).map(file.place),
    rest: rest === null ? null : { rows: rowsOf(bids), unread: rest.unread },
    place,
  };
}

/** The file without the grades and prices that cannot be read, or null when more is wrong with it. */
function withoutCells(
  data: unknown,
  issues: readonly { readonly path: readonly PropertyKey[] }[],
): { readonly bids: BidsFile; readonly unread: ReadonlySet<string> } | null {
  const copy = structuredClone(data ?? {}) as {
    inschrijvingen?: Record<string, Record<string, Record<string, unknown>>>[];
  };
  const unread = new Set<string>();
  for (const { path } of issues) {
    const [, index, part, lot, item, ...more] = path.map(String);
    const bid = copy.inschrijvingen?.[Number(index)];
    const cells = part === 'cijfers' || part === 'prijzen' ? bid?.[part]?.[lot ?? ''] : undefined;
    const name: unknown = bid?.['inschrijving'];
    if (cells === undefined || item === undefined || more.length > 0 || typeof name !== 'string') return null;
    delete cells[item];
    unread.add([name, lot, item].join('/'));
  }
  const { data: left } = schema.safeParse(copy);
  return left === undefined ? null : { bids: left.inschrijvingen, unread };
}

/** Where a row stands; of a bid that is there twice the last. */
function pathOf(bids: BidsFile, row: string): (string | number)[] {
  const [bid = '', lot, item = ''] = row.split('/');
  const index = bids.findLastIndex((one) => one.inschrijving === bid);
  const path = ['inschrijvingen', index];
  if (lot === undefined) return path;
  const inGrades = Object.hasOwn(bids[index]?.cijfers?.[lot] ?? {}, item);
  const inPrices = Object.hasOwn(bids[index]?.prijzen?.[lot] ?? {}, item);
  return [...path, inGrades || !inPrices ? 'cijfers' : 'prijzen', lot, item];
}

/** The bids of a file as rows. */
export const rowsOf = (bids: BidsFile): Rows => ({
  bids: bids.map((one) => ({ bid: one.inschrijving, lots: one.percelen ?? null, exclusions: one.uitgesloten ?? [] })),
  grades: bids.flatMap(({ inschrijving: bid, cijfers = {} }) =>
    Object.entries(cijfers).flatMap(([lot, grades]) =>
      Object.entries(grades).map(([criterion, value]) => ({
        bid,
        lot,
        criterion,
        assessor: null,
        grade: gradeFrom(String(value)),
      })),
    ),
  ),
  prices: bids.flatMap(({ inschrijving: bid, prijzen = {} }) =>
    Object.entries(prijzen).flatMap(([lot, prices]) =>
      Object.entries(prices).map(([product, value]) => ({ bid, lot, product, cents: centsOf(value) })),
    ),
  ),
});
