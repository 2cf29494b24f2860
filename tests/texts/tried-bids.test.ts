import { describe, expect, it } from 'vitest';
import type { RankedEntry } from '../../domain/evaluation/ranking.ts';
import { score } from '../../domain/evaluation/score.ts';
import { triedBidsText } from '../../texts/tried-bids.ts';
import { bidOf, settingsOf } from '../domain/evaluation/builders.ts';

const awards = score(settingsOf(), [bidOf('a', 9, 9, 100n), bidOf('bb', 8, 8, 200n), bidOf('c', 9, 9, 300n)]);
const own = awards.map((one) => one.evaluation.judgment.outcome);
const first: readonly RankedEntry[] = awards[0]?.evaluation.judgment.ranking ?? [];

describe('inschrijvingen die zijn opgegeven', () => {
  it('krijgen hun punten in kolommen, en een rangorde', () => {
    expect(first.map((one) => one.bids)).toEqual([['a'], ['bb']]);
    expect(triedBidsText({ graded: true, awards, outcomes: own })).toBe(
      [
        'Punten van de opgegeven inschrijvingen',
        '',
        'Perceel 1',
        '  Inschrijving         Totaalprijs    Prijspunten  Kwaliteit',
        '  a                        € 10,00         150,00     135,00',
        '  bb                       € 20,00          75,00     120,00',
        '  c             geen geldige prijs  telt niet mee     135,00',
        'Rangorde',
        '  1. a: 285,00 punten',
        '  2. bb: 195,00 punten',
        'Uitkomst: a staat eerste.',
      ].join('\n'),
    );
  });

  it('zeggen wat de verdeling van de percelen verandert', () => {
    expect(triedBidsText({ graded: true, awards, outcomes: [{ winner: 'bb' }] })).toMatch(
      /Uitkomst: a staat eerste\.\nNa de verdeling van de percelen: bb wint\.$/,
    );
  });

  it('hebben zonder cijfers alleen prijspunten', () => {
    const text = triedBidsText({ graded: false, awards, outcomes: own });
    expect(text).toContain('Er zijn geen cijfers, dus ook geen rangorde.');
    expect(text).not.toMatch(/Kwaliteit|Uitkomst/);
  });
});
