import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { weekdayOf, epochDay } from '../../../domain/law/day.ts';
import type { IsoDate } from '../../../domain/law/iso-date.ts';
import { isOfficeDay } from '../../../domain/law/office-days.ts';
import { copyDefinition } from '../../../files/definition/copy-definition.ts';
import { readDefinition } from '../../../files/definition/read-definition.ts';
import { exampleText } from '../../examples.ts';

const begin = '2027-01-12' as IsoDate;
const copied = (text: string) => copyDefinition(text, { reference: 'NIEUW-1', begin });
const daysOf = (text: string): readonly string[] => {
  const { planning, stappen, percelen, kanaal } = parse(text) as Record<string, unknown>;
  return JSON.stringify([planning, stappen, percelen, kanaal]).match(/\d{4}-\d{2}-\d{2}/g) ?? [];
};

describe('een kopie van een eerdere procedure', () => {
  it.each(['utrecht-2018', 'heerlen-2018', 'raam-2022', 'subsidieronde-2017', 'twee-rondes-2018', 'open-house-2018'])(
    '%s begint op de nieuwe dag, houdt haar volgorde en staat op werkdagen',
    (name) => {
      const before = exampleText(name);
      const after = copied(before)?.text ?? '';
      const [old, days] = [daysOf(before), daysOf(after)];
      expect(days).toHaveLength(old.length);
      expect(days.toSorted()[0]).toBe(begin);
      for (const [at, day] of days.entries()) {
        if (day === begin) continue;
        expect(isOfficeDay(day as IsoDate)).toBe(true);
        // A day that was a working day and was not pushed off a free one keeps its place in the week.
        const [was, is] = [old[at] ?? '', day].map((one) => weekdayOf(epochDay(one as IsoDate)));
        expect([was, 1, 2, 3, 4, 5]).toContain(is);
      }
      const inOrder = (all: readonly string[]) =>
        all.map((_day, at) => at).toSorted((a, b) => (all[a] ?? '').localeCompare(all[b] ?? ''));
      for (let at = 1; at < old.length; at += 1) {
        const [one = 0, other = 0] = inOrder(old).slice(at - 1, at + 1);
        expect((days[one] ?? '') <= (days[other] ?? '')).toBe(true);
      }
      const { found, findings } = readDefinition(after);
      expect([findings, found?.definition.reference]).toEqual([[], 'NIEUW-1']);
    },
  );

  it('laat het commentaar staan, en haalt weg wat de oude gids over dag, week en jaar zei', () => {
    const before = exampleText('utrecht-2018');
    const after = copied(before)?.text ?? '';
    expect(after.match(/#.*$/gm)?.map((one) => one.trim())).toEqual(before.match(/#.*$/gm)?.map((one) => one.trim()));
    expect(after).not.toMatch(/(?<![-\w])(weekdag|week|jaar): /);
  });

  it('neemt de jaren van een subsidie mee en houdt de klok', () => {
    const text = `kenmerk: X
planning: { aankondiging: 2030-01-14, sluiting: { op: 2030-03-07 15:00 } }
subsidie: { eerste-jaar: 2031, plafonds: { "2031": "1.00" }, indexering: { eerste-jaar: 2032 } }
`;
    const after = parse(copied(text)?.text ?? '') as Record<string, unknown>;
    expect(after['subsidie']).toEqual({
      'eerste-jaar': 2028,
      plafonds: { '2028': '1.00' },
      indexering: { 'eerste-jaar': 2029 },
    });
    expect(after['planning']).toEqual({ aankondiging: begin, sluiting: { op: '2027-03-11 15:00' } });
  });

  it('zegt welke dagen bleven staan, omdat zij niet van de planning zijn', () => {
    const { left } = copied(exampleText('utrecht-2018')) ?? { left: [] };
    expect(left).toContainEqual({ key: 'deelnemers', day: '2018-12-31' });
    expect(left.map(({ key }) => key)).not.toContain('planning');
  });

  it('is er niet van een planning zonder datum', () => {
    expect(copied('kenmerk: X\nplanning: {}\n')).toBeNull();
  });
});
