import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { DECREES } from '../../../domain/law/royal-decrees.ts';
import { TERM_RULES, termRule } from '../../../domain/law/term-rules.ts';

interface TableRule {
  readonly id: string;
  readonly amount: number;
  readonly unit: string;
  readonly basis: string;
  readonly direction: string;
  readonly grounds: readonly string[];
  readonly since?: string;
  readonly until?: string;
}

const tables = JSON.parse(readFileSync(new URL('../../vectors/legal/tables.json', import.meta.url), 'utf8')) as {
  readonly rules: readonly TableRule[];
  readonly royalDecreeDays: readonly { readonly days: readonly string[] }[];
};

const known = new Set(TERM_RULES.map((one) => one.id));

describe('de regels naast de tabel van de wet', () => {
  it.each(tables.rules.filter((one) => known.has(one.id)))('$id', (table) => {
    const rule = termRule(table.id);
    const { amount, unit, basis, direction } = table;
    expect(rule).toMatchObject({ amount, unit, basis, direction });
    // The row names the part of the article too.
    expect(table.grounds.every((ground) => rule?.grounds.some((one) => one.startsWith(ground)))).toBe(true);
    if (table.since !== undefined) expect(rule?.validFrom).toBe(table.since);
    if (table.until !== undefined) expect(rule?.validUntil).toBe(table.until);
  });

  it('dezelfde dagen zijn bij koninklijk besluit vrij', () => {
    expect(DECREES.flatMap((one) => one.days)).toEqual(tables.royalDecreeDays.flatMap((one) => one.days));
  });
});
