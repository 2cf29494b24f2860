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

/** A scheme sets the length of its own term, and a guide those of a contract: the law has no number. */
const ofTheLaw = tables.rules.filter(
  ({ id, basis }) => basis !== 'contract' && !/^grant-decision-(scheme|ordinance)$/.test(id),
);

describe('de regels naast de tabel van de wet', () => {
  it.each(ofTheLaw)('$id', (table) => {
    const rule = termRule(table.id);
    const { amount, unit, basis, direction } = table;
    expect(rule).toMatchObject({ amount, unit, basis, direction });
    // The row names the part of the article too.
    expect(table.grounds.every((ground) => rule?.grounds.some((one) => one.startsWith(ground)))).toBe(true);
    if (table.since !== undefined) expect(rule?.validFrom).toBe(table.since);
    if (table.until !== undefined) expect(rule?.validUntil).toBe(table.until);
  });

  it('elke regel zegt wat de wet zegt, en in welke tekst dat is gelezen', () => {
    for (const { id, says, source, version, certainty } of TERM_RULES) {
      expect(says, id).toMatch(/^[A-Z].*\.$/);
      expect(source === 'statute-read', id).toBe(version !== null);
      if (version !== null) expect(version, id).toMatch(/^\d{4}(-\d{2}-\d{2})?$/);
      if (certainty.kind === 'contested') expect(certainty.about, id).toMatch(/^(of|hoe) /);
    }
  });

  it('elke regel staat op een bladzijde die er is, met zijn artikel', () => {
    for (const { id, page, grounds } of TERM_RULES) {
      const text = readFileSync(new URL(`../../../docs/law/${page}`, import.meta.url), 'utf8');
      for (const ground of grounds) {
        const article = /^(?:Awb|Aw|Rv|Woo|Bibob|Richtlijn \S+ art) (\S+)/.exec(ground)?.[1] ?? ground;
        expect(text.includes(article), `${id}: ${ground} in ${page}`).toBe(true);
      }
    }
  });

  it('dezelfde dagen zijn bij koninklijk besluit vrij', () => {
    expect(DECREES.flatMap((one) => one.days)).toEqual(tables.royalDecreeDays.flatMap((one) => one.days));
  });
});
