import { describe, expect, it } from 'vitest';
import { inTime } from '../../../domain/case/milestone.ts';

const AT = Date.parse('2018-04-20T09:00:00Z');

describe('wat op het ogenblik van de sluiting zelf komt', () => {
  it.each([
    ['uiterlijk 11.00 uur', { kind: 'moment' }, [true, true, false]],
    ['vóór 11.00 uur', { kind: 'moment', exclusive: true }, [true, false, false]],
    ['een hele dag, tot middernacht', { kind: 'lastDay' }, [true, false, false]],
    ['een periode, tot middernacht', { kind: 'window' }, [true, false, false]],
  ] as const)('%s', (_words, milestone, expected) => {
    expect([AT - 1, AT, AT + 1].map((at) => inTime({ ...milestone, endsAt: AT }, at))).toEqual(expected);
  });
});
