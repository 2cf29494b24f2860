import { describe, expect, it } from 'vitest';
import { answerLine } from '../../../client/calculate/line.ts';

const answer = (line: string | null): { id: string | null; ok: boolean; error?: string } =>
  JSON.parse(answerLine(line)) as { id: string | null; ok: boolean; error?: string };

const GOOD = '{"id":"x","calculate":"holidays","year":2021}';
const withId = (id: string): string => `{"id":${id},"calculate":"holidays","year":2021}`;
const withYear = (year: string): string => `{"id":"x","calculate":"holidays","year":${year}}`;
const withMore = (more: string): string => `${GOOD.slice(0, -1)},${more}}`;
const DEEP = 200_000;
const deep = '['.repeat(DEEP) + ']'.repeat(DEEP);

describe('what is no JSON object has no id', () => {
  it.each([
    ['no UTF-8', null],
    ['empty', ''],
    ['white space', ' \r'],
    ['a byte order mark', `\uFEFF${GOOD}`],
    ['a no-break space', `\u00A0${GOOD}`],
    ['a line separator', `${GOOD}\u2028`],
    ['cut off', GOOD.slice(0, -1)],
    ['two objects', GOOD + GOOD],
    ['a comma too many', `${GOOD.slice(0, -1)},}`],
    ['NaN', withYear('NaN')],
    ['a leading zero', withYear('02021')],
    ['a raw control character', withMore('"note":"\u0001"')],
    ['a very deep array', deep],
  ])('%s', (_what, line) => {
    expect(answer(line)).toEqual({ id: null, ok: false, error: 'bad-json' });
  });
});

describe('ids', () => {
  it.each([
    ['"\\ud800"'],
    ['"\\udc00\\ud83d"'],
    ['""'],
    ['null'],
    ['["x"]'],
    [JSON.stringify('a'.repeat(101))],
    [JSON.stringify('😀'.repeat(50) + 'a')],
  ])('%s is none', (id) => {
    expect(answer(withId(id))).toEqual({ id: null, ok: false, error: 'bad-id' });
  });

  it.each(['a'.repeat(100), '😀'.repeat(50), '\u2028\u0085', '__proto__', '\u0000', ' '])('%j comes back', (id) => {
    expect(answer(withId(JSON.stringify(id)))).toMatchObject({ id, ok: true });
  });

  it('is looked at first, and the calculation before its members', () => {
    expect(answer('{"calculate":1}').error).toBe('bad-id');
    expect(answer('{"id":"x","note":1}').error).toBe('missing-field');
    expect(answer('{"id":"x","note":1,"calculate":null}').error).toBe('bad-type');
    expect(answer('{"id":"x","note":1,"calculate":"toString"}').error).toBe('unknown-calculation');
    expect(answer('{"id":"x","year":2021,"__proto__":{"calculate":"holidays"}}').error).toBe('missing-field');
  });
});

describe('members', () => {
  it.each([
    ['white space of JSON around it', `\t ${GOOD}\r`],
    ['the last of two', withMore('"year":2022')],
    ['the last of two, after a bad one', `{"id":5,"year":[],${GOOD.slice(1)}`],
    ['names in escapes', GOOD.replace('"year"', '"\\u0079ear"')],
    ['a note of anything', withMore('"note":"\\ud800\\u0000\u2028"')],
    ['a year with zeros behind the point', withYear('2021.000')],
    ['a year in powers of ten', withYear('20.21E+2')],
    ['digits beyond a double', withYear('2021.00000000000000000001')],
  ])('%s is good', (_what, line) => {
    expect(answer(line)).toMatchObject({ id: 'x', ok: true });
  });

  it.each([
    ['unknown-field', withMore('"__proto__":{}')],
    ['unknown-field', withMore('"\\ud800":1')],
    ['unknown-field', withMore(`"deep":${deep}`)],
    ['bad-type', withYear(deep)],
    ['bad-type', withMore('"note":"fine","note":null')],
    ['bad-value', withYear('1e400')],
    ['bad-value', withYear('-0')],
    ['bad-value', withYear('9'.repeat(400))],
    ['bad-value', withYear('2021.00000001')],
  ])('%s', (code, line) => {
    expect(answer(line)).toEqual({ id: 'x', ok: false, error: code });
  });
});
