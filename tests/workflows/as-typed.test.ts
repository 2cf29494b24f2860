import { describe, expect, it } from 'vitest';
import { asTyped } from '../../workflows/core/as-typed.ts';

const given = { milestones: [] };
const at = (receivedAt: unknown) => asTyped(given, 'fileObjection', { receivedAt })['receivedAt'];

describe('een handeling zoals een operator haar typt', () => {
  it('een dag met een tijd is een moment, zomer en winter', () => {
    expect(at('2027-01-11 12:00')).toBe(Date.parse('2027-01-11T11:00:00Z'));
    expect(at('2027-07-12 12:00')).toBe(Date.parse('2027-07-12T10:00:00Z'));
  });

  it.each(['2027-01-11', '2027-01-11 25:00', '2027-02-30 12:00', '2027-03-28 02:30', 'gisteren', 1, null])(
    'wat geen moment is, blijft zoals het is: %s',
    (typed) => {
      expect(at(typed)).toBe(typed);
    },
  );

  it('een veld dat geen moment is, blijft zoals het is', () => {
    expect(asTyped(given, 'suspend', { reason: '2027-01-11 12:00' })).toEqual({ reason: '2027-01-11 12:00' });
  });
});
