import { describe, expect, it } from 'vitest';
import { nearest } from '../../../files/definition/nearest.ts';

describe('het woord dat het meest lijkt', () => {
  it.each([
    ['zvb-2027-llv', ['ABC-1', 'ZVB-2027-LLV'], 'ZVB-2027-LLV'],
    ['sluting', ['sluiting', 'opening'], 'sluiting'],
    ['iets', ['sluiting'], null],
    ['x'.repeat(200_000), ['sluiting'], null],
  ])('%.20s', (word, known, near) => {
    expect(nearest(word, known)).toBe(near);
  });
});
