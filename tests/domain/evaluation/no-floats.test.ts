import { describe, expect, it } from 'vitest';
import { sourcesOf } from '../../architecture/sources.ts';

/** What has no place where money and points are computed, and why. */
const FORBIDDEN: readonly (readonly [name: string, sign: RegExp])[] = [
  ['reading a float', /\bparseFloat\b|\bNumber\.parseFloat\b/],
  ['a float as text', /\.toFixed\(|\.toPrecision\(|\.toExponential\(/],
  ['rounding of floats', /\bMath\.(?:round|floor|ceil|trunc|fround|log\w*|exp\w*|pow|sqrt|random)\b/],
  ['a number with decimals', /(?<![\w.'])\d+\.\d/],
  ['an amount as a number', /\bNumber\(/],
  ['a division by a number', /(?<![/*])\/=? ?\d[\d_]*\b(?!n)(?![\w.]*\/)/],
  ['a division by a length or a count', /(?<![/*])\/=? ?[\w.]+\.(?:length|size|scale)\b/],
];

/** Exact as numbers, and why. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  // Points up to 2^40 units, added at most 4096 times: below 2^53.
  'domain/evaluation/quality.ts': ['an amount as a number'],
  // Grades without decimals, of nine digits at most, and how many of them there are.
  'domain/evaluation/grade-scale.ts': ['an amount as a number'],
};

/** The code alone: no comments, no texts, no regular expressions. */
const codeOf = (text: string): string =>
  text
    .replaceAll(/\/\*[\s\S]*?\*\//g, '')
    .replaceAll(/\/\/.*$/gm, '')
    .replaceAll(/'(?:[^'\\\n]|\\.)*'/g, "''");

const sources = sourcesOf('domain').filter(({ path }) => /^domain\/(?:evaluation|subsidy)\//.test(path));

describe('money and points are whole numbers', () => {
  it('looks at every file of the arithmetic', () => {
    expect(sources.length).toBeGreaterThan(20);
  });

  it.each(FORBIDDEN)('there is no %s', (name, sign) => {
    const found = sources
      .filter(({ path }) => ALLOWED[path]?.includes(name) !== true)
      .filter(({ text }) => sign.test(codeOf(text)))
      .map(({ path }) => path);
    expect(found).toEqual([]);
  });

  it.each([
    ['reading a float', 'const x = parseFloat(text);'],
    ['a float as text', 'return cents.toFixed(2);'],
    ['rounding of floats', 'Math.round(points)'],
    ['a number with decimals', 'const half = 0.5;'],
    ['an amount as a number', 'Number(cents)'],
    ['a division by a number', 'const euros = cents / 100;'],
    ['a division by a length or a count', 'sum / bids.length'],
  ])('%s is recognised', (name, code) => {
    const sign = FORBIDDEN.find(([known]) => known === name)?.[1];
    expect(sign?.test(codeOf(code))).toBe(true);
  });
});
