import { describe, expect, it } from 'vitest';
import { objectionText } from '../../../texts/labels/objection.ts';

const KNOWN = {
  no: 1,
  reference: 'X/bezwaar-1',
  objector: 'Zorg BV',
  timeliness: 'in-time',
  consequence: null,
} as const;

describe('een bezwaar bij zijn procedure', () => {
  it.each([
    ['loopt', {}, 'bezwaar 1 van Zorg BV: loopt (X/bezwaar-1)'],
    ['is beslist', { consequence: 'unfounded' }, 'bezwaar 1 van Zorg BV: ongegrond (X/bezwaar-1)'],
    [
      'van wie mag niet iedereen weten',
      { objector: 't:00000000-0000-4000-8000-000000000001' },
      'bezwaar 1: loopt (X/bezwaar-1)',
    ],
  ])('%s', (_name, over, text) => {
    expect(objectionText({ ...KNOWN, ...over })).toBe(text);
  });
});
