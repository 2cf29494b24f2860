import { describe, expect, it } from 'vitest';
import { writePdf } from '../../../files/pdf/write-pdf.ts';

const AT = new Date('2018-05-24T15:00:00Z');
const PAPER = {
  title: 'Proces-verbaal van opening',
  paragraphs: ['Stichting Ğül & Śląsk'],
  head: ['Nummer', 'Inschrijver'],
  rows: Array.from({ length: 120 }, (_one, at) => [String(at + 1), 'Zorg BV']),
  after: ['Einde.'],
  foot: 'PROEF-1',
};

describe('een stuk op papier', () => {
  it('is A4 met het lettertype erin, en elke keer precies hetzelfde', async () => {
    const bytes = await writePdf(PAPER, AT);
    const text = bytes.toString('latin1');
    expect(text.slice(0, 5)).toBe('%PDF-');
    expect(text).toContain('[0 0 595.28 841.89]');
    expect(text).toContain('/FontFile2');
    expect(text).toContain('D:20180524150000Z');
    expect(text.match(/\/Type \/Page\b/g)?.length).toBeGreaterThan(2);
    expect((await writePdf(PAPER, AT)).equals(bytes)).toBe(true);
    expect((await writePdf({ ...PAPER, after: ['Anders.'] }, AT)).equals(bytes)).toBe(false);
  });
});
