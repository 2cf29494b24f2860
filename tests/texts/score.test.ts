import { describe, expect, it } from 'vitest';
import type { AssessedBid } from '../../domain/evaluation/assessed-bid.ts';
import { evaluate } from '../../domain/evaluation/evaluation.ts';
import type { PriceMethod } from '../../domain/evaluation/price-method.ts';
import { settle } from '../../domain/evaluation/settle.ts';
import type { EvaluationSettings } from '../../domain/evaluation/settings.ts';
import { decimalText, exactText, pointsText, roundingText } from '../../texts/points.ts';
import { explainScore } from '../../texts/score.ts';
import { outcomeText } from '../../texts/score-outcome.ts';
import { bidOf, decimal, HALF_UP, lotOf, setAside, settingsOf } from '../domain/evaluation/builders.ts';
import { settledUtrecht } from '../domain/evaluation/utrecht-rules.ts';

const explained = (settings: EvaluationSettings, bids: readonly AssessedBid[], only: string | null = null): string =>
  explainScore({ settings, bids, evaluation: evaluate(settings, bids), verification: null }, null, only);

describe('figures as people write them', () => {
  it.each([
    [150000n, 2, '1.500,00'],
    [-5n, 2, '-0,05'],
    [1234567n, 0, '1.234.567'],
    [0n, 2, '0,00'],
  ])('%s units at scale %i: %s', (units, scale, text) => {
    expect(pointsText(units, scale)).toBe(text);
  });

  it.each([
    [{ n: 400n, d: 3n }, '133,3333…'],
    [{ n: 3n, d: 2n }, '1,5'],
    [{ n: -1n, d: 3n }, '-0,3333…'],
    [{ n: -1n, d: 100_000n }, '-0,0000…'],
    [{ n: 150n, d: 1n }, '150'],
  ])('%o: %s', (value, text) => {
    expect(exactText(value, 4)).toBe(text);
  });

  it('a decimal loses the zeros at its end', () => {
    expect(decimalText(decimal('150.500'))).toBe('150,5');
    expect(decimalText(decimal('1100'))).toBe('1.100');
  });

  it('a rounding says where halves go', () => {
    expect(roundingText(2, 'half-up')).toBe('2 decimalen (precies de helft gaat van nul af)');
    expect(roundingText(1, 'floor')).toBe('1 decimaal (altijd omlaag)');
    expect(roundingText(0, 'half-even')).toBe('hele punten (precies de helft gaat naar het even cijfer)');
  });
});

describe('an explained score', () => {
  const settings = settingsOf({ floor: { floor: decimal('240'), rule: 'at-least' } });
  const bids = [bidOf('x', 8, 8, 100n), bidOf('y', 9, 7, 117n), bidOf('z', 8, 5, 201n), setAside('w', 'geen UEA')];

  it('of a rejected bidder can be checked by hand', () => {
    expect(explained(settings, bids, 'y')).toBe(`Inschrijving y
Perceel 1
  A: cijfer 9. 9 ÷ 10 × 100 = 90 punten.
  B: cijfer 7. 7 ÷ 10 × 50 = 35 punten.
  Kwaliteit samen: 125,00 punten.
  p: 10 × € 1,17 = € 11,70.
  Totaalprijs: € 11,70.
  Prijspunten: laagste totaalprijs ÷ eigen totaalprijs × 150, dus € 10,00 ÷ € 11,70 × 150. Dat is 128,205128… punten. Afgerond op 2 decimalen (precies de helft gaat van nul af): 128,21 punten. De laagste totaalprijs is gezocht bij alle inschrijvingen met geldige prijzen.
Totaal: 125,00 (kwaliteit) + 128,21 (prijs) = 253,21 punten.
Nodig zijn minstens 240 punten: gehaald.
Plaats 2 van 2.

Uitkomst: x staat eerste.`);
  });

  it('names all reasons of a bid that cannot win', () => {
    const text = explained(settings, bids, 'z');
    expect(text).toContain(
      'p: de prijs van € 2,01 ligt boven het maximum van € 2,00. Daarom is deze inschrijving uitgesloten.',
    );
    expect(text).toContain(
      'Het cijfer voor B is een 5; nodig is minstens een 6. Daarom kan deze inschrijving niet winnen.',
    );
    expect(text).toContain('De prijs krijgt geen punten');
    expect(text).toContain('Deze inschrijving staat niet in de rangorde.');
    expect(explained(settings, bids, 'w')).toContain(
      'Deze inschrijving is terzijde gelegd: geen UEA. Zij is niet beoordeeld.',
    );
  });

  it.each([
    [null, 'er is geen prijs ingevuld.'],
    [0n, 'de prijs is nul.'],
    [-1n, 'de prijs van € -0,01 is minder dan nul.'],
    [49n, 'de prijs van € 0,49 ligt onder het minimum van € 0,50.'],
  ])('a price of %s: %s', (cents, text) => {
    expect(explained(settings, [bidOf('x', 8, 8, cents)])).toContain(text);
  });

  it('says when the floor is missed', () => {
    const high = settingsOf({ floor: { floor: decimal('270'), rule: 'more-than' } });
    expect(explained(high, [bidOf('x', 8, 8, 100n)])).toContain(
      'Nodig is meer dan 270 punten: niet gehaald. Daarom kan deze inschrijving niet winnen.',
    );
  });

  it.each<[PriceMethod, string]>([
    [
      { name: 'relative-linear', zeroAt: decimal('1.5'), belowZero: 'clamp' },
      'dus 150 × (1,5 × € 10,00 - € 11,70) ÷ ((1,5 - 1) × € 10,00). Minder dan nul wordt nul. Dat is 99 punten.',
    ],
    [
      { name: 'absolute-linear', fullAt: 500n, zeroAt: 2000n, outside: 'extend' },
      'dus 150 × (€ 20,00 - € 11,70) ÷ (€ 20,00 - € 5,00). Dat is 83 punten.',
    ],
    [
      { name: 'bands', bands: [{ upTo: 1100n, points: decimal('150') }], above: decimal('75.5') },
      'volgens de staffel (tot en met € 11,00: 150; daarboven: 75,5), bij een totaalprijs van € 11,70. Dat is 75,5 punten.',
    ],
    [
      { name: 'relative-log', factor: decimal('2'), pointsPerFactor: decimal('10'), belowZero: 'negative' },
      'dus 150 - 10 × ln(€ 11,70 ÷ € 10,00) ÷ ln(2). Dat is 147,734914… punten.',
    ],
  ])('writes out the formula of %o', (method, text) => {
    const lot = lotOf();
    const price = lot.price === null ? null : { ...lot.price, method };
    expect(explained(settingsOf({ lots: [{ ...lot, price }] }), bids, 'y')).toContain(text);
  });

  it('uses the names and paragraphs of the guide', () => {
    const rules = settledUtrecht();
    const settled = settle(rules);
    if (!settled.ok) throw new Error('settled');
    const bid: AssessedBid = {
      bid: 'noord',
      exclusions: [],
      grades: new Map(
        settled.value.lots.map(({ lot, criteria }) => [lot, new Map(criteria.map(({ criterion }) => [criterion, 7]))]),
      ),
      prices: new Map(
        settled.value.lots.flatMap(({ lot, price }) =>
          price === null ? [] : [[lot, new Map(price.products.map(({ product, minimum }) => [product, minimum]))]],
        ),
      ),
    };
    const evaluation = evaluate(settled.value, [bid]);
    const text = explainScore({ settings: settled.value, bids: [bid], evaluation, verification: null }, rules);
    expect(text).toContain('Risicomatrix: cijfer 7. 7 ÷ 10 × 200 = 140 punten. (gids, paragraaf 4.2)');
    expect(text).toContain('Taken Veilig Thuis');
    expect(text).toContain('(gids, paragraaf 4.3)');
  });

  it('does not explain a fixed ranking that no longer fits', () => {
    const evaluation = evaluate(settings, bids);
    const verification = { inputMatches: true, resultMatches: true, reproduced: true, verified: true };
    const text = (over: Partial<typeof verification>): string =>
      explainScore({ settings, bids, evaluation, verification: { ...verification, ...over } });
    expect(text({})).toMatch(/^Dit is de vastgestelde rangorde\./);
    expect(text({ verified: false, inputMatches: false })).toMatch(/^Niet uitgelegd\. De bewaarde invoer is niet meer/);
    expect(text({ verified: false, resultMatches: false })).toMatch(
      /^Niet uitgelegd\. De bewaarde uitkomst is niet meer/,
    );
    expect(text({ verified: false, reproduced: false })).toMatch(/^Niet uitgelegd\. De bewaarde uitkomst volgt niet/);
    expect(text({ verified: false, reproduced: false })).not.toContain('Inschrijving x');
  });
});

describe('how a ranking ends', () => {
  it.each([
    [{ winner: 'x' }, 'Uitkomst: x staat eerste.'],
    [
      { tie: ['x', 'y'] },
      'Uitkomst: gelijke stand op de eerste plaats tussen x en y. De berekening beslist daar niet over.',
    ],
    [{ noAward: 'no-bids' }, 'Uitkomst: geen winnaar, want er zijn geen inschrijvingen.'],
    [{ noAward: 'all-excluded' }, 'Uitkomst: geen winnaar, want alle inschrijvingen zijn uitgesloten.'],
    [
      { noAward: 'grade-thresholds' },
      'Uitkomst: geen winnaar, want elke inschrijving die is beoordeeld, heeft een cijfer onder het minimum.',
    ],
    [{ noAward: 'floor' }, 'Uitkomst: geen winnaar, want geen inschrijving voldoet aan alle minima.'],
    [{ noAward: 'all-dropped' }, 'Uitkomst: geen winnaar, want alle inschrijvingen zijn uitgevallen.'],
  ] as const)('%o', (outcome, text) => {
    expect(outcomeText(outcome)).toBe(text);
  });

  it('a rounding mode of the settings is the one in the text', () => {
    expect(HALF_UP.mode).toBe('half-up');
    expect(explained(settingsOf(), [bidOf('x', 8, 8, 100n), bidOf('y', 8, 8, 117n)])).toContain('van nul af');
  });
});
