import type { Ground } from '../ground.ts';
import type { Certainty, OtherReading, Source, TermRule, TermUnit } from '../term-rule.ts';

/** A row as it is written down: what most rules have in common is left out. */
export interface Row extends Partial<
  Omit<TermRule, 'id' | 'amount' | 'unit' | 'event' | 'grounds' | 'says' | 'page' | 'certainty'>
> {
  readonly id: string;
  readonly term: readonly [amount: number, unit: TermUnit];
  readonly event: string;
  readonly grounds: readonly Ground[];
  readonly says: string;
  /** What is contested, as the end of "Omstreden is …", and how the other reading counts. */
  readonly contested?: readonly [about: string, other: OtherReading | null];
}

const CERTAIN: Certainty = { kind: 'certain' };

/**
 * Rows of one statute as rules.
 * @param page in `docs/law/`. @param version of the text that was read; null: not read.
 */
export const rulesOf = (page: string, source: Source, version: string | null, rows: readonly Row[]): TermRule[] =>
  rows.map(({ term: [amount, unit], contested, ...row }) => ({
    amount,
    unit,
    basis: 'statute',
    direction: 'forward',
    calculation: 'term',
    notExtended: null,
    eventDay: 'not-counted',
    validFrom: null,
    validUntil: null,
    earlier: null,
    page,
    source,
    version,
    ...row,
    certainty: contested === undefined ? CERTAIN : { kind: 'contested', about: contested[0], other: contested[1] },
  }));
