import { describe, expect, it } from 'vitest';
import { evaluate } from '../../../domain/evaluation/evaluation.ts';
import { effectiveWeight } from '../../../domain/evaluation/effective-weight.ts';
import {
  countLevels,
  gradeFrom,
  levelsOf,
  type Grade,
  type GradeScale,
} from '../../../domain/evaluation/grade-scale.ts';
import { decimal, HALF_UP, lotOf, settingsOf } from './builders.ts';

const range = (lowest: string, highest: string, step: string, zeroAt = '0'): GradeScale => ({
  kind: 'range',
  lowest: decimal(lowest),
  highest: decimal(highest),
  step: decimal(step),
  zeroAt: decimal(zeroAt),
});
const values = (table: Readonly<Record<string, string>>): GradeScale => ({
  kind: 'values',
  values: Object.entries(table).map(([grade, percent]) => ({
    grade: gradeFrom(grade),
    percent: percent.startsWith('-')
      ? { units: -decimal(percent.slice(1)).units, scale: decimal(percent.slice(1)).scale }
      : decimal(percent),
  })),
});
const WORDS = values({ uitstekend: '100', goed: '75', voldoende: '50', matig: '25', slecht: '0' });

/** Points, in hundredths, of one bid with this grade for a wish of so many points. */
function points(gradeScale: GradeScale, maximum: string, grade: Grade): bigint | undefined {
  const lot = lotOf({
    criteria: [{ criterion: 'A', maximum: decimal(maximum), gradeThreshold: null, gradeScale }],
    price: null,
  });
  const bid = { bid: 'x', exclusions: [], grades: new Map([['1', new Map([['A', grade]])]]), prices: new Map() };
  return evaluate(settingsOf({ lots: [lot], qualityRounding: HALF_UP }), [bid]).bids[0]?.quality ?? undefined;
}

describe('a grade on the scale of its guide', () => {
  it.each([
    ['school grades with halves', range('1', '10', '0.5'), '40', '7.5', 3000n],
    ['school grades with tenths', range('1', '10', '0.1'), '25', '6.3', 1575n],
    ['a 1 that is worth nothing', range('1', '10', '1', '1'), '90', 4, 3000n],
    ['a grade at which points begin', range('1', '10', '0.5', '5.5'), '45', '5.5', 0n],
    ['a grade below that point', range('1', '10', '0.5', '5.5'), '45', 4, 0n],
    ['grades from zero to four', range('0', '4', '1'), '30', 3, 2250n],
    ['zero of four', range('0', '4', '1'), '30', 0, 0n],
    ['words', WORDS, '40', 'goed', 3000n],
    ['grades with values of their own', values({ '10': '100', '8': '70', '6': '40', '0': '0' }), '150', 8, 10500n],
    // Award on value: 'voldoet gedeeltelijk' gives 60% of 2,500 euros (support.negometrix.com, article 9000123966).
    ['answers worth an amount', values({ a: '100', b: '60', c: '0' }), '2500', 'b', 150000n],
    // Values under zero (help.negometrix.com, article 9000188813).
    ['a deduction', values({ '10': '100', '0': '0', '-5': '-50' }), '20', -5, -1000n],
    ['points themselves', { kind: 'points', step: decimal('0.5') } as const, '12', '7.5', 750n],
  ])('%s', (_what, scale, maximum, grade, expected) => {
    expect(points(scale, maximum, grade)).toBe(expected);
  });

  it('stands in order, also in words and with a share that two have', () => {
    const places = (scale: GradeScale) => levelsOf(scale, decimal('10')).map(({ grade, place }) => [grade, place]);
    expect(places(WORDS)).toEqual([
      ['slecht', 0],
      ['matig', 1],
      ['voldoende', 2],
      ['goed', 3],
      ['uitstekend', 4],
    ]);
    expect(places(values({ geen: '0', slecht: '0', goed: '100' }))).toEqual([
      ['geen', 0],
      ['slecht', 0],
      ['goed', 1],
    ]);
    expect(places({ kind: 'points', step: decimal('2.5') })).toEqual([
      [0, 0],
      ['2.5', 1],
      [5, 2],
      ['7.5', 3],
      [10, 4],
    ]);
  });

  it('below its threshold sets a bid aside, on any scale', () => {
    const criterion = { criterion: 'A', maximum: decimal('40'), gradeThreshold: 'voldoende', gradeScale: WORDS };
    const settings = settingsOf({ lots: [lotOf({ criteria: [criterion], price: null })] });
    const bid = (name: string, grade: Grade) => ({
      bid: name,
      exclusions: [],
      grades: new Map([['1', new Map([['A', grade]])]]),
      prices: new Map(),
    });
    const { judgment } = evaluate(settings, [bid('x', 'matig'), bid('y', 'voldoende')]);
    expect(judgment.outcome).toEqual({ winner: 'y' });
    expect(judgment.bids[0]?.reasons[0]?.shown).toEqual({
      reason: 'below-grade-threshold',
      lot: '1',
      criterion: 'A',
      grade: 'matig',
      gradeThreshold: 'voldoende',
    });
    // Between voldoende (20) and uitstekend (40).
    expect(effectiveWeight([{ lot: '1', criteria: [criterion], price: null }], settings.floor).quality.spread).toEqual({
      n: 2000n,
      d: 100n,
    });
  });
});

describe('the steps of a scale', () => {
  it.each([
    [range('1', '10', '1'), 10],
    [range('1', '10', '0.5'), 19],
    [range('1', '10', '2'), null],
    [range('10', '1', '1'), null],
    [range('0', '1000', '0.001'), 10_002],
  ])('%#', (scale, count) => {
    expect(countLevels(scale, decimal('10'))).toBe(count);
  });
});

describe('a grade as it is written', () => {
  it.each([
    ['7', 7],
    ['07', 7],
    ['7,0', 7],
    ['7,50', '7.5'],
    ['-0', 0],
    ['-0.5', '-0.5'],
    ['Zeer goed ', 'zeer goed'],
    ['1e5', '1e5'],
  ])('%j is %j', (text, grade) => {
    expect(gradeFrom(text)).toBe(grade);
  });
});
