import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { answerLine } from '../../../client/calculate/line.ts';
import { linesOf } from './lines.ts';

/** Results are compared as JSON; `grounds` is a set. */
function comparable(text: string): unknown {
  return JSON.parse(text, (key, value: unknown) =>
    key === 'grounds' && Array.isArray(value) ? [...new Set(value as string[])].sort() : value,
  );
}

describe.each(['legal', 'evaluation'])('the worked cases of %s', (page) => {
  const folder = new URL(`../../vectors/${page}/`, import.meta.url);
  const inputs = linesOf(readFileSync(new URL('visible.jsonl', folder)));
  const expected = linesOf(readFileSync(new URL('visible.expected.jsonl', folder)));

  it('has a right answer for every line', () => {
    expect(inputs.length).toBe(expected.length);
    expect(inputs.length).toBeGreaterThan(100);
  });

  it.each(inputs.map((line, index) => [index + 1, line, expected[index] ?? null] as const))(
    'line %i',
    (_number, line, answer) => {
      expect(comparable(answerLine(line))).toEqual(comparable(answer ?? ''));
    },
  );
});
