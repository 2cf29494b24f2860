import { describe, expect, it } from 'vitest';
import { laidOut, tabbed } from '../../../client/cli/table.ts';
import { painted } from '../../../client/cli/terminal.ts';

const sheet = {
  head: ['Nr', 'Wat'],
  rows: [
    ['1', 'de sluiting van de inschrijving en\nde opening'],
    ['2', { text: 'te laat', tone: 'bad' as const }],
  ],
};

describe('een tabel', () => {
  it('past op de breedte van het scherm, en breekt tussen woorden', () => {
    const text = laidOut(sheet, { width: 30, colours: false });
    expect(text).toBe(
      [
        'Nr  Wat',
        '--  --------------------------',
        '1   de sluiting van de',
        '    inschrijving en de opening',
        '2   te laat',
      ].join('\n'),
    );
  });

  it('breekt een woord dat langer is dan de kolom, en maakt een kolom niet onleesbaar smal', () => {
    const long = { head: ['Code'], rows: [['x'.repeat(25)]] };
    expect(laidOut(long, { width: 12, colours: false }).split('\n').slice(2)).toEqual([
      'x'.repeat(12),
      'x'.repeat(12),
      'x',
    ]);
    expect(laidOut(long, { width: 3, colours: false }).split('\n')[2]).toBe('x'.repeat(10));
  });

  it('heeft kleur waar de lezer die ziet, en telt haar niet mee als breedte', () => {
    const text = laidOut(sheet, { width: Infinity, colours: true });
    expect(text).toContain('\u001b[1mNr\u001b[22m  \u001b[1mWat\u001b[22m');
    expect(text).toContain('2   \u001b[31mte laat\u001b[39m');
    expect(painted('x', 'bad', false)).toBe('x');
  });

  it('laat geen kleur uit een rij door', () => {
    expect(laidOut({ head: ['a'], rows: [['\u001b[31mx']] }, { width: 80, colours: true })).not.toContain('\u001b[31m');
  });

  it('is voor een programma: een regel een rij, een tab tussen cellen, geen kop', () => {
    expect(
      tabbed({
        head: ['a', 'b'],
        rows: [
          ['1\t2', 'x'],
          ['3', ''],
        ],
      }),
    ).toBe('1 2\tx\n3\t');
  });
});
