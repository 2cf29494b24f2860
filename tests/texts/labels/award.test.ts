import { describe, expect, it } from 'vitest';
import type { Outcome } from '../../../domain/evaluation/ranking.ts';
import { awardLabel, awardText, namedAwardText } from '../../../texts/labels/award.ts';

const OUTCOMES: readonly (readonly [text: string, outcome: Outcome])[] = [
  ['Perceel 1: eerste in de rangorde is Inschrijver A', { winner: 'Inschrijver A' }],
  ['Perceel 1: gelijke stand van A, B', { tie: ['A', 'B'] }],
  ['Perceel 1: geen gunning (er zijn geen inschrijvingen)', { noAward: 'no-bids' }],
  ['Perceel 1: geen gunning (alle inschrijvingen zijn uitgesloten)', { noAward: 'all-excluded' }],
  ['Perceel 1: geen gunning (geen inschrijving haalt de cijfers)', { noAward: 'grade-thresholds' }],
  ['Perceel 1: geen gunning (geen inschrijving haalt de ondergrens)', { noAward: 'floor' }],
  ['Perceel 1: geen gunning (iedereen is uitgevallen)', { noAward: 'all-dropped' }],
];

describe('hoe een gunning ervoor staat', () => {
  const shown = (over: Partial<Parameters<typeof namedAwardText>[0]>) =>
    namedAwardText({
      award: 'perceel-1',
      lots: ['perceel-1'],
      outcome: { winner: 'A' },
      resultHash: 'abc',
      dropped: [],
      decided: false,
      grantees: [],
      ...over,
    });

  it.each([
    ['Perceel 1: eerste in de rangorde is A (gunning perceel-1)', {}],
    ['Perceel 1: gegund aan A (gunning perceel-1)', { decided: true }],
    [
      'Perceel 1: gegund aan A, door loting; B is uitgevallen; subsidie: jeugd (gunning perceel-1)',
      { decided: true, drawn: [{ bid: 'A', among: ['A', 'B'] }], dropped: ['B'], grantees: ['jeugd'] },
    ],
    [
      'Perceel 1: gegund aan A, C (C door loting) (gunning perceel-1)',
      { decided: true, outcome: { winners: ['A', 'C'] }, drawn: [{ bid: 'C', among: ['B', 'C'] }] },
    ],
    [
      'Perceel 1: eerste in de rangorde is B; A is uitgevallen (gunning perceel-1)',
      { outcome: { winner: 'B' }, drawn: [{ bid: 'A', among: ['A', 'B'] }], dropped: ['A'] },
    ],
    [
      'Perceel 1: geen gunning (iedereen is uitgevallen); A, B zijn uitgevallen (gunning perceel-1)',
      { outcome: { noAward: 'all-dropped' }, dropped: ['A', 'B'], grantees: ['jeugd'] },
    ],
  ] as const)('%s', (text, over) => {
    expect(shown(over)).toBe(text);
  });
});

describe('meer winnaars', () => {
  const said = (outcome: Parameters<typeof awardText>[0]['outcome']) => awardText({ lots: ['perceel-1'], outcome });

  it('staan er allemaal, met wie nog moet loten', () => {
    expect(said({ winners: ['A', 'B'] })).toBe('Perceel 1: eerste in de rangorde zijn A, B');
    expect(said({ winners: ['A'], tie: ['B', 'C'], places: 1, ordered: false, after: [] })).toBe(
      'Perceel 1: eerste in de rangorde is A; gelijke stand van B, C om de laatste plaats',
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

describe('hoe een perceel heet dat een naam heeft', () => {
  const NAMES = new Map([
    ['perceel-1', 'Taxi'],
    ['perceel-2', 'Rolstoelbus'],
    ['nummer', 'Landelijk telefoonnummer'],
  ]);
  it.each([
    [['perceel-1'], 'Perceel 1 (Taxi)'],
    [['perceel-1', 'perceel-2', 'beide'], 'Perceel 1 (Taxi) en Perceel 2 (Rolstoelbus)'],
    [['nummer'], 'Landelijk telefoonnummer'],
    [['alles'], 'Alles'],
  ])('%j', (lots, label) => {
    expect(awardLabel(lots, (lot) => NAMES.get(lot))).toBe(label);
  });
});
