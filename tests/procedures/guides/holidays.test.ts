import { describe, expect, it } from 'vitest';
import { judged, type Guide } from '../../guides.ts';

const about = (guide: Guide) =>
  judged(guide)
    .found.filter(({ rule }) => rule === 'holiday-period')
    .map(({ severity, message }) => [severity, message]);

/** A case system, bought in a restricted procedure over New Year 2027. */
const restricted = (requests: string): Guide => ({
  type: 'niet-openbaar',
  planning: {
    aankondiging: '2026-11-16',
    'sluiting-aanmelding': `${requests} 15:00`,
    selectiebeslissing: '2027-01-08',
    uitnodiging: '2027-01-11',
    'vragen-tot': '2027-01-22 17:00',
    'nota-van-inlichtingen': '2027-02-01',
    sluiting: '2027-02-16 15:00',
    opening: '2027-02-16 15:30',
    beoordeling: { van: '2027-02-17', 'tot-en-met': '2027-03-12' },
    gunningsbeslissing: '2027-03-16',
    'definitieve-gunning': '2027-04-07',
  },
});

/**
 * Buses of a province, with bids from December to July and four rounds of questions, after the call for the concession of Zeeland
 * (news.ovtenders.nl/?p=103) and the closing of that of Fryslân on 21 July 2023.
 */
const buses = (notice: string): Guide => ({
  type: 'concessie',
  planning: {
    aankondiging: notice,
    'vragen-tot': ['2023-01-20 12:00', '2023-02-24 12:00', '2023-04-06 12:00', '2023-05-26 12:00'],
    'nota-van-inlichtingen': ['2023-02-03', '2023-03-10', '2023-04-21', '2023-06-16'],
    sluiting: { uiterlijk: '2023-07-20 15:00' },
    opening: '2023-07-20 15:30',
    beoordeling: { van: '2023-07-24', 'tot-en-met': '2023-10-06' },
    gunningsbeslissing: '2023-10-10',
    'definitieve-gunning': '2023-10-31',
    'start-dienstverlening': '2024-12-08',
  },
  rest: { waarde: { soort: 'concessies', overheid: 'decentraal', bedrag: '400000000.00' } },
});

describe('wie door een vakantie moet inschrijven, krijgt meer tijd (Gids Proportionaliteit 3.6)', () => {
  it('na een selectie telt de tijd vanaf de uitnodiging', () => {
    expect(about(restricted('2026-12-17'))).toEqual([]);
  });

  it('na een dialoog telt zij vanaf de uitnodiging voor de definitieve inschrijving', () => {
    const dialogue = (invited: string): Guide => ({
      type: 'concurrentiegerichte-dialoog',
      planning: {
        aankondiging: '2026-02-02',
        'sluiting-aanmelding': '2026-03-10 14:00',
        selectiebeslissing: '2026-03-30',
        'uitnodiging-dialoog': '2026-04-20',
        dialoog: { van: '2026-05-04', 'tot-en-met': '2026-06-12' },
        'uitnodiging-definitieve-inschrijving': invited,
        sluiting: '2026-10-13 12:00',
        opening: '2026-10-13 13:00',
        beoordeling: { van: '2026-10-14', 'tot-en-met': '2026-11-12' },
        gunningsbeslissing: '2026-11-16',
        'definitieve-gunning': '2026-12-08',
      },
    });
    expect(about(dialogue('2026-09-01'))).toEqual([]);
    expect(about(dialogue('2026-07-06'))).toEqual([
      ['hint', expect.stringContaining('om in te schrijven (7 juli 2026 tot en met 13 oktober 2026)')],
    ]);
  });

  it('ook wie zich door de vakantie moet aanmelden', () => {
    // 16 November to 23 December: 33 days before the 20th, four in the holidays.
    expect(about(restricted('2026-12-23'))).toEqual([
      ['hint', expect.stringContaining('om zich aan te melden (17 november 2026 tot en met 23 december 2026)')],
    ]);
  });

  it('wie daarbuiten tijd genoeg heeft, krijgt geen waarschuwing waar niets aan te doen is', () => {
    // 213 days: twelve of December, five of January, six of July.
    expect(about(buses('2022-12-19'))).toEqual([
      ['hint', expect.stringContaining('Daarbuiten blijven 190 dagen over.')],
    ]);
    expect(judged(buses('2022-12-19')).said.filter((one) => one.startsWith('error'))).toEqual([]);
  });
});
