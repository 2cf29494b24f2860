import { describe, expect, it } from 'vitest';
import { closingAfterChange } from '../../../../domain/plan/change/closing-after-change.ts';
import type { IsoDate } from '../../../../domain/law/iso-date.ts';

describe('stukken die wezenlijk wijzigen (Aw 2.73)', () => {
  it.each([
    ['2018-05-14', '2018-05-24'],
    ['2018-05-15', '2018-05-25'],
    ['2018-04-20', '2018-05-24'],
  ] as const)('op %s: de sluiting niet voor %s', (changed, day) => {
    expect(closingAfterChange({ lastDay: '2018-05-24' as IsoDate }, changed as IsoDate, 10)).toBe(day);
  });
});
