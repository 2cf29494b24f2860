import { describe, expect, it } from 'vitest';
import type { Outcome } from '../../../domain/evaluation/ranking.ts';
import { awardLabel, awardText } from '../../../texts/labels/award.ts';

const OUTCOMES: readonly (readonly [text: string, outcome: Outcome])[] = [
  ['Perceel 1: gegund aan Inschrijver A', { winner: 'Inschrijver A' }],
  ['Perceel 1: gelijke stand van A, B', { tie: ['A', 'B'] }],
  ['Perceel 1: geen gunning (er zijn geen inschrijvingen)', { noAward: 'no-bids' }],
  ['Perceel 1: geen gunning (alle inschrijvingen zijn uitgesloten)', { noAward: 'all-excluded' }],
  ['Perceel 1: geen gunning (geen inschrijving haalt de cijfers)', { noAward: 'grade-thresholds' }],
  ['Perceel 1: geen gunning (geen inschrijving haalt de ondergrens)', { noAward: 'floor' }],
  ['Perceel 1: geen gunning (iedereen is uitgevallen)', { noAward: 'all-dropped' }],
];

describe('meer winnaars', () => {
  const said = (outcome: Parameters<typeof awardText>[0]['outcome']) => awardText({ lots: ['perceel-1'], outcome });

  it('staan er allemaal, met wie nog moet loten', () => {
    expect(said({ winners: ['A', 'B'] })).toBe('Perceel 1: gegund aan A, B');
    expect(said({ winners: ['A'], tie: ['B', 'C'], places: 1, ordered: false, after: [] })).toBe(
      'Perceel 1: gegund aan A; gelijke stand van B, C om de laatste plaats',
    );
    expect(said({ winners: [], tie: ['B', 'C'], places: 2, ordered: true, after: [] })).toBe(
      'Perceel 1: gelijke stand van B, C om de laatste 2 plaatsen',
    );
  });
});

describe('de uitkomst van een gunning', () => {
  it.each(OUTCOMES)('%s', (text, outcome) => {
    expect(awardText({ lots: ['perceel-1'], outcome })).toBe(text);
  });

  it.each([
    [['perceel-1'], 'Perceel 1'],
    [['perceel-1', 'perceel-2'], 'Perceel 1 en perceel 2'],
    [['perceel-1', 'perceel-2', 'beide'], 'Perceel 1 en perceel 2'],
    [['beide'], 'Beide'],
    [['a', 'b', 'c'], 'A, b en c'],
    [[], ''],
  ])('%j heet %s', (lots, label) => {
    expect(awardLabel(lots)).toBe(label);
  });
});
