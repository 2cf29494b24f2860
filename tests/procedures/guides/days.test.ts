import { describe, expect, it } from 'vitest';
import { judged, type Guide } from '../../guides.ts';

/** A planning around its closing: what comes before it as given, what comes after it far enough. */
const open = (planning: Guide['planning'], rest?: Guide['rest']): Guide => ({
  type: 'europees-openbaar',
  planning: { 'start-dienstverlening': '2035-06-01', ...planning },
  ...(rest === undefined ? {} : { rest }),
});
const until = (notice: string, questions: string, note: string, closing: string) => ({
  aankondiging: notice,
  'vragen-tot': `${questions} 12:00`,
  'nota-van-inlichtingen': note,
  sluiting: `${closing} 12:00`,
  opening: `${closing} 12:30`,
});
const award = (assessed: readonly [string, string], decision: string, final: string) => ({
  beoordeling: { van: assessed[0], 'tot-en-met': assessed[1] },
  gunningsbeslissing: decision,
  'definitieve-gunning': final,
});
const URGENT = { publicatie: { spoed: 'ja', grond: 'nota 2' } };

describe('een procedure houdt de regels van de dag waarop zij is aangekondigd (overgang van 1 juli 2016)', () => {
  // The planning of a tender of Wmo aids of 7 July 2016, begun a month earlier; pianoo.nl, "Aankondigen": the notice decides which law holds.
  const wmo = (notice: string) =>
    open({
      ...until(notice, '2016-06-24', '2016-07-12', '2016-07-20'),
      ...award(['2016-07-21', '2016-09-01'], '2016-09-05', '2016-09-27'),
    });
  it('een nota van acht dagen vóór een sluiting in juli is dan op tijd: de wet van juni vroeg zes', () => {
    expect(judged(wmo('2016-06-06')).said).not.toContain('error clarification-margin');
  });
  it('na 1 juli aangekondigd niet', () => {
    const late = { ...until('2016-07-01', '2016-08-05', '2016-08-23', '2016-08-31') };
    const { said } = judged(open({ ...late, ...award(['2016-09-01', '2016-09-20'], '2016-09-22', '2016-10-13') }));
    expect(said).toContain('error clarification-margin');
  });
});

describe('een spoednota vlak voor vrije dagen (Atw 1 lid 2 en 2)', () => {
  // Good Friday 3 April, Easter Monday 6 April 2026: nothing but free days between the note and the closing.
  const easter = (note: string) =>
    judged(
      open(
        {
          ...until('2026-03-16', '2026-03-24', note, '2026-04-07'),
          ...award(['2026-04-08', '2026-04-16'], '2026-04-17', '2026-05-12'),
        },
        URGENT,
      ),
    );
  it.each([
    ['2026-03-31', false],
    ['2026-04-01', true],
    ['2026-04-02', true],
  ])('nota op %s: %s', (note, told) => {
    expect(easter(note).said.includes('hint note-ordinary-days')).toBe(told);
  });
  it('noemt de veilige dag en het artikel', () => {
    const hint = easter('2026-04-02').found.find(({ rule }) => rule === 'note-ordinary-days');
    expect([hint?.ground, hint?.message]).toEqual([
      'Atw 2',
      expect.stringContaining('Veilig is uiterlijk 31 maart 2026.'),
    ]);
  });
});

describe('de opschortende termijn en de bezwaartermijn op randen van het jaar', () => {
  it.each([
    // 20 days: 1 January is free, 2 January 2026 by decree, then a weekend.
    ['een besluitdag na Nieuwjaar', '2025-12-12', '2026-01-05'],
    ['Eerste Kerstdag op vrijdag', '2026-12-05', '2026-12-28'],
    ['een schrikkeldag', '2028-02-09', '2028-02-29'],
    ['Tweede Paasdag', '2026-03-17', '2026-04-07'],
    ['Koningsdag op zaterdag 26 april, verschoven van zondag', '2025-04-06', '2025-04-28'],
    ['Bevrijdingsdag', '2026-04-15', '2026-05-06'],
  ])('%s: na %s t/m %s', (_name, decision, last) => {
    const planning = {
      ...until('2024-01-08', '2024-01-15', '2024-01-22', '2024-03-05'),
      ...award(['2024-03-06', '2024-03-07'], decision, '2035-01-01'),
    };
    expect(judged(open(planning)).day('standstill')).toBe(last);
  });

  it.each([
    ['2026-11-13', '2026-12-28'],
    ['2028-01-18', '2028-02-29'],
    // Six weeks later it is Ascension Day, and the Friday after it is free by decree.
    ['2027-03-25', '2027-05-10'],
  ])('zes weken na %s: t/m %s', (decision, last) => {
    const guide: Guide = {
      type: 'subsidietender',
      planning: {
        ...until('2024-01-08', '2024-01-15', '2024-01-22', '2024-03-05'),
        beoordeling: { van: '2024-03-06', 'tot-en-met': '2024-03-07' },
        gunningsbeslissing: decision,
        subsidieaanvraag: '2030-01-07',
        'start-dienstverlening': '2035-06-01',
      },
    };
    expect(judged(guide).day('objection-window')).toBe(last);
  });
});

describe('een uur in een termijn van de wet', () => {
  const standstill = (entry: unknown) =>
    judged(
      open({
        ...until('2025-09-22', '2025-10-03', '2025-10-14', '2025-11-04'),
        ...award(['2025-11-05', '2025-12-10'], '2025-12-12', '2026-02-02'),
        'opschortende-termijn': entry,
      }),
    );
  it('valt niet stil weg: een termijn duurt tot het einde van de dag', () => {
    const { found } = standstill('2026-01-05 17:00');
    expect(found.map(({ rule, severity, message }) => [rule, severity, message])).toEqual([
      ['stated-first-day', 'error', expect.stringContaining('tot het einde van 5 januari 2026, niet tot 17:00')],
    ]);
  });
  it('van een langere die de gids belooft, blijft het staan', () => {
    const { said, milestone } = standstill('2026-01-12 17:00');
    expect([said, milestone('standstill')?.kind]).toEqual([[], 'moment']);
  });
});
