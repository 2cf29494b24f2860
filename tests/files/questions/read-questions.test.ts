import { describe, expect, it } from 'vitest';
import { readQuestions } from '../../../files/questions/read-questions.ts';
import { writeXlsx } from '../../../files/sheets/write-xlsx.ts';

const read = (text: string) => readQuestions(Buffer.from(text));
const HEAD = 'vragensteller;vraag';

describe('vragen uit een bestand', () => {
  it('komen uit CSV, met alles wat erbij staat', async () => {
    const { questions, faults } = await read(
      [
        'Vragensteller;Vraag;Perceel;Paragraaf;Soort;Vertrouwelijk;Mail;Nummer;Ontvangen;Bewijs',
        'Taxi Jansen;Mag het in twee talen?;perceel-1;2.3;eis;Onze prijs;p@jansen.example;7;2018-04-20 10:00;TenderNed 12',
        'Zorg BV;Hoe lang?;;;;;;;;',
      ].join('\r\n'),
    );
    expect(faults).toEqual([]);
    expect(questions).toMatchObject([
      {
        line: 2,
        party: 'Taxi Jansen',
        text: 'Mag het in twee talen?',
        lot: 'perceel-1',
        paragraph: '2.3',
        about: 'requirement',
        motivation: 'Onze prijs',
        mail: 'p@jansen.example',
        uploadId: '7',
        came: { at: Date.parse('2018-04-20T10:00:00+02:00'), proof: 'TenderNed 12' },
      },
      { line: 3, party: 'Zorg BV', lot: null, about: undefined, came: undefined },
    ]);
  });

  it('komen ook uit Excel', async () => {
    const bytes = await writeXlsx({
      title: 'V',
      notes: [],
      dates: [],
      head: ['vragensteller', 'vraag'],
      rows: [['Zorg BV', 'Hoe lang?']],
    });
    const { questions } = await readQuestions(bytes);
    expect(questions).toMatchObject([{ party: 'Zorg BV', text: 'Hoe lang?' }]);
  });

  it.each([
    ['een lege vraag', `${HEAD}\nZorg BV;`, 2, 'De vraag ontbreekt.'],
    ['een onbekende kolom', 'vragensteller;vraag;kleur\nA;B;C', 1, 'Kolom "kleur" is onbekend.'],
    ['een kolom die ontbreekt', 'vraag\nB', 1, 'Kolom vragensteller ontbreekt.'],
    ['een kolom die er twee keer staat', 'vraag;tekst;van\nB;C;A', 1, 'Kolom vraag staat er twee keer in.'],
    ['een teken dat de tekst omdraait', `${HEAD}\nA\u202e;B`, 2, 'vragensteller is te lang, of bevat een teken'],
    ['een NUL', `${HEAD}\nA;B\u0000`, 2, 'vraag heeft meer dan 20.000 tekens, of bevat'],
    ['een adres met een tweede erin', `${HEAD};mail\nA;B;"a@b.example,c@d.example"`, 2, 'is geen mailadres'],
    [
      'een soort die er niet is',
      `${HEAD};soort\nA;B;klacht`,
      2,
      'Soort "klacht" is onbekend. Kies uit: vraag, regeling, eis.',
    ],
    ['een moment dat er niet is', `${HEAD};ontvangen;bewijs\nA;B;2018-02-30 10:00;x`, 2, 'is geen moment.'],
    [
      'een moment zonder bewijs',
      `${HEAD};ontvangen;bewijs\nA;B;2018-02-20 10:00;`,
      2,
      'Geef ontvangen en bewijs samen',
    ],
    ['een aanhalingsteken dat open blijft', `${HEAD}\nA;"B`, 2, 'Dit is geen goede CSV.'],
    ['niets', '', 1, 'Het bestand is leeg.'],
  ])('%s: met regel en reden', async (_case, text, line, message) => {
    const { faults } = await read(text);
    expect(faults).toMatchObject([{ line, message: expect.stringContaining(message) as string }]);
  });

  it('tienduizend, met een fout op regel 7.314: die regel', async () => {
    const rows = Array.from({ length: 10_000 }, (_, at) => (at + 2 === 7_314 ? 'Zorg BV;' : `Zorg BV;Vraag ${at}?`));
    const { faults } = await read([HEAD, ...rows].join('\n'));
    expect(faults).toEqual([{ line: 7_314, message: 'De vraag ontbreekt.' }]);
  });
});
