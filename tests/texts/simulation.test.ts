import { describe, expect, it } from 'vitest';
import { simulate } from '../../domain/evaluation/simulate.ts';
import { simulationText } from '../../texts/simulation.ts';
import { decimal, lotOf, settingsOf } from '../domain/evaluation/builders.ts';

const withFloor = settingsOf({ floor: { floor: decimal('100'), rule: 'at-least' } });

function text(settings = withFloor): string {
  const found = simulate(
    settings,
    { given: new Map(), offered: new Map() },
    { seed: 3, rounds: 40, bidders: 3, steps: 3 },
  );
  if (!found.ok) throw new Error(JSON.stringify(found.error));
  return simulationText(found.value, (lot) => (lot === 'noord' ? 'Noordstad' : undefined));
}

describe('a simulation for the terminal', () => {
  it('draws the points of each price as long as they are', () => {
    const bars = text()
      .split('\n')
      .filter((line) => line.includes('█'));
    expect(bars[0]).toBe(` € 5,00  ${'█'.repeat(40)}  150,00`);
    expect(bars[1]).toBe(`€ 10,00  ${'█'.repeat(20)}${'·'.repeat(20)}  75,00`);
    expect(bars).toHaveLength(4);
  });

  it('says what price can move', () => {
    expect(text()).toContain('Prijs telt volgens de punten voor 50,00% mee (150,00 van 300,00 punten).');
    expect(text()).toContain(
      'Binnen het bereik van de prijzen kan prijs hoogstens 112,50 punten verschil maken (37,50%), kwaliteit 60,00 punten.',
    );
    expect(text()).toContain('Van alles wat verschil kan maken, is 65,22% prijs.');
  });

  it('names a floor that cannot bite', () => {
    expect(text()).toContain(
      'De ondergrens van 100 punten sluit niemand uit: de slechtste inschrijving die mag, haalt 127,50 punten.',
    );
  });

  it('tells how often chance makes trouble', () => {
    expect(text()).toMatch(
      /Bij 40 keer 3 willekeurige inschrijvingen die zijn toegestaan:\n {2}gelijke stand op de eerste plaats: \d+ keer \(\d+,\d\d%\)/,
    );
    expect(text()).toContain('geen winnaar: 0 keer (0,00%)');
  });

  it('tells each award under its own lot', () => {
    const lots = [lotOf({ lot: 'noord' }), lotOf({ lot: 'zuid' })];
    const per = text(settingsOf({ lots, award: 'per-lot' }));
    expect(per).toMatch(/^Perceel noord \(Noordstad\)\n\nPrijspunten[^]+\n\n\nPerceel zuid\n\nPrijspunten/);
    const limited = settingsOf({ lots, award: 'per-lot', lotLimit: { most: 1, division: 'in-order' } });
    expect(text(limited)).toMatch(/de grens aan het aantal percelen verandert wie wint: \d+ keer/);
    expect(text(settingsOf({ lots }))).toMatch(/^Prijspunten van perceel noord/);
  });
});
