import { describe, expect, it } from 'vitest';
import { lotStateText } from '../../../texts/labels/lot-state.ts';
import { milestoneOf } from '../../domain/acts/builders.ts';
import { heldCase } from './builders.ts';

const close = milestoneOf('submission-close@perceel-2', {
  owner: 'theirs',
  kind: 'moment',
  when: 'do 13 jul 2023 12.00',
  lot: 'perceel-2',
});
const lots = ['perceel-2'];
const NOTHING = { lots, phase: 'submission', waitingFor: null, suspended: null, outcome: null };

describe('waar een perceel staat dat zijn eigen weg gaat', () => {
  it.each([
    [
      'het loopt',
      { ...NOTHING, waitingFor: { milestone: close, shown: 'open' as const } },
      'Perceel 2 (inschrijven): Wacht op de sluiting van de inschrijving voor perceel 2: donderdag 13 juli 2023, 12.00 uur. Tot dan kunnen inschrijvers indienen; daarna niet meer.',
    ],
    [
      'het staat stil',
      { ...NOTHING, suspended: heldCase('klacht over het tarief') },
      'Perceel 2 (inschrijven): staat stil sinds maandag 14 mei 2018, 09.00 uur: Klacht over het tarief.',
    ],
    ['het is klaar', { ...NOTHING, outcome: 'completed' as const }, 'Perceel 2: afgerond. Er is niets meer te doen.'],
    [
      'de andere samen',
      { ...NOTHING, lots: ['perceel-1', 'perceel-3'], outcome: 'no-award' as const },
      'Perceel 1 en perceel 3: geëindigd zonder gunning. Er is niets meer te doen.',
    ],
  ])('%s', (_name, view, text) => {
    expect(lotStateText(view)).toBe(text);
  });
});
