import { Document, Packer, Paragraph } from 'docx';
import { unzipSync, zipSync } from 'fflate';
import mammoth from 'mammoth';
import { describe, expect, it } from 'vitest';
import { marksMissing, patchTemplate } from '../../../files/letters/patch-template.ts';
import { writeLetter } from '../../../files/letters/write-letter.ts';
import type { LetterContent } from '../../../domain/office/letter-content.ts';

const LETTER: LetterContent = {
  subject: 'Gunningsbeslissing: Jeugdhulp (2027-001)',
  from: ['Gemeente Utrecht'],
  to: ['Zorg & Co BV'],
  about: ['vrijdag 22 juni 2018', 'Kenmerk: 2027-001'],
  salutation: 'Geachte heer of mevrouw,',
  blocks: [
    'Wij gunnen de opdracht aan u.',
    { heading: 'Bent u het niet eens?' },
    { list: ['uw naam', 'de datum'] },
    { head: ['Onderdeel', 'Oordeel'], rows: [['Plan', '8']] },
  ],
  signature: ['Met vriendelijke groet,', 'Gemeente Utrecht'],
};
const textOf = async (bytes: Buffer): Promise<string> => (await mammoth.extractRawText({ buffer: bytes })).value;
const template = (...lines: readonly string[]): Promise<Buffer> =>
  Packer.toBuffer(new Document({ sections: [{ children: lines.map((text) => new Paragraph({ text })) }] }));

describe('een brief in Word', () => {
  it('zegt alles wat de brief zegt', async () => {
    const text = await textOf(await writeLetter(LETTER));
    for (const part of ['Gemeente Utrecht', 'Zorg & Co BV', 'Wij gunnen de opdracht aan u.', 'uw naam', 'Plan', '8'])
      expect(text).toContain(part);
  });

  it('op eigen briefpapier staat op de plaats die het sjabloon daarvoor heeft', async () => {
    const own = await template('Briefpapier van de gemeente', '{{ontvanger}}', '{{aanhef}}', '{{brief}}', 'Voettekst');
    expect(await marksMissing(own)).toEqual([]);
    const text = await textOf(await patchTemplate(own, LETTER));
    expect(text).toMatch(/Briefpapier[\s\S]*Zorg & Co BV[\s\S]*Geachte[\s\S]*Wij gunnen[\s\S]*Plan[\s\S]*Voettekst/);
    expect(text).not.toContain('{{');
  });

  it('een sjabloon zonder haar plaatsen noemt wat ontbreekt; wat geen Word is, is geen sjabloon', async () => {
    expect(await marksMissing(await template('{{aanhef}}'))).toEqual(['brief']);
    expect(await marksMissing(await template('niets'))).toEqual(['aanhef', 'brief']);
    expect(await marksMissing(Buffer.from('geen zip'))).toBeNull();
  });

  it('een sjabloon dat heel groot wordt als het wordt uitgepakt, wordt niet gelezen', async () => {
    const own = unzipSync(await template('{{aanhef}}', '{{brief}}'));
    const spaces = new Uint8Array(30_000_000).fill(32);
    const bomb = Buffer.from(zipSync({ ...own, 'word/media/plaatje.xml': spaces }));
    expect(bomb.byteLength).toBeLessThan(100_000);
    expect(await marksMissing(bomb)).toBeNull();
  });
});
