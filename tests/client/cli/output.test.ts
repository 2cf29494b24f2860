import { describe, expect, it } from 'vitest';
import { shown, table } from '../../../client/cli/output.ts';

describe('wat op een scherm komt, stuurt het scherm niet', () => {
  it.each([
    ['een escape', 'Jan\u001b[31m', 'Jan\\u001b[31m'],
    ['een escape van acht bits', 'Jan\u009b31m', 'Jan\\u009b31m'],
    ['een nul', 'Jan\u0000', 'Jan\\u0000'],
    ['een regelterugloop', 'Jan\rPiet', 'Jan\\u000dPiet'],
    ['een omgekeerde schrijfrichting', 'Jan\u202etseiP', 'Jan\\u202etseiP'],
    ['regeleinden en tabs', 'Jan\n\tPiet é 王', 'Jan\n\tPiet é 王'],
  ])('%s', (_name, text, safe) => {
    expect(shown(text)).toBe(safe);
  });

  it('en wat zo is geschreven, leest JSON terug', () => {
    expect(JSON.parse(shown(JSON.stringify('a\u202eb\u009bc')))).toBe('a\u202eb\u009bc');
  });

  it('een cel is één regel', () => {
    expect(table(['Reden'], [['een\r\n twee']])).toBe('Reden\n--------\neen twee');
  });
});
