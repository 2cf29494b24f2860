import { describe, expect, it } from 'vitest';
import { offersOf } from '../../texts/offered.ts';
import type { CaseView } from '../../domain/case/view.ts';
import { viewOf, waitingOf } from './labels/builders.ts';

const award = (lot: string, outcome: CaseView['awards'][number]['outcome']): CaseView['awards'][number] => ({
  award: lot,
  lots: [lot],
  outcome,
  resultHash: '',
  dropped: [],
  decided: false,
  grantees: [],
});

const commands = (over: Parameters<typeof viewOf>[0]): readonly string[] =>
  offersOf(viewOf({ reference: 'Z-1', ...over })).map(({ command }) => command);

describe('wat nu kan, met de opdracht om te typen', () => {
  it.each([
    ['melden waar de zaak op wacht', { offered: ['reportMilestone'] }, 'tenderklok meld Z-1 sluiting-inschrijving'],
    ['niet melden wat anderen doen', { offered: ['reportMilestone'], toReport: null }, 'tenderklok meld Z-1 …'],
    ['hervatten, met een reden', { offered: ['resume'] }, 'tenderklok hervat Z-1 --reden "…"'],
    [
      'loten om de gunning met een gelijke stand',
      {
        offered: ['recordDraw'],
        awards: [award('perceel-1', { winner: 'A' }), award('perceel-2', { tie: ['A', 'B'] })],
      },
      'tenderklok loting Z-1 --gunning perceel-2 --winnaar … --notaris "…" --bewijs "…"',
    ],
    [
      'het besluit dat is genomen opnieuw nemen',
      { offered: ['decideAnew'], revocable: ['evaluation'] },
      'tenderklok beslis-opnieuw Z-1 beoordeling --reden "…" --bewijs "…"',
    ],
    [
      'kiezen uit meer besluiten die zijn genomen',
      { offered: ['withdrawDecision'], revocable: ['evaluation', 'award-decision'] },
      'tenderklok trek-besluit-in Z-1 … --reden "…" --bewijs "…"',
    ],
    [
      'geen dag verplaatsen die de wet alleen bepaalt',
      {
        offered: ['moveMilestone'],
        duties: [],
        waitingFor: waitingOf({ id: 'objection-window', traits: ['takes-objections'] }),
      },
      'tenderklok verplaats Z-1 … … --reden "…"',
    ],
    [
      'bevestigen wat nog openstaat',
      { offered: ['confirmDuty'] },
      'tenderklok bevestig Z-1 sluiting-inschrijving --bewijs "…"',
    ],
  ] as const)('%s', (_name, over, command) => {
    expect(commands(over)).toEqual([command]);
  });
});
