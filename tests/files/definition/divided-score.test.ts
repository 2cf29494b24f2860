import { describe, expect, it } from 'vitest';
import { compareAward } from '../../../domain/office/award-comparison.ts';
import type { AssessedBid } from '../../../domain/evaluation/assessed-bid.ts';
import type { Grade } from '../../../domain/evaluation/grade-scale.ts';
import { score } from '../../../domain/evaluation/score.ts';
import { settle } from '../../../domain/evaluation/settle.ts';
import { simulate } from '../../../domain/evaluation/simulate.ts';
import { tryBids } from '../../../domain/evaluation/try-bids.ts';
import { readDefinition } from '../../../files/definition/read-definition.ts';
import { artefactText, freezeRanking } from '../../../files/ranking/artefact.ts';
import { readScoreFile } from '../../../files/ranking/score-file.ts';
import { awardBlocks } from '../../../texts/letters/award.ts';
import { orderText } from '../../../texts/order-of-ranking.ts';
import { explainScore } from '../../../texts/score.ts';
import { namesOf } from '../../../texts/score-names.ts';
import { simulationText } from '../../../texts/simulation.ts';
import { triedBidsText } from '../../../texts/tried-bids.ts';
import { exampleText } from '../../examples.ts';

const head = exampleText('utrecht-2018').split('\nbeoordeling:')[0] ?? '';
const ROUNDING = 'afronding: { decimalen: 2, wijze: half-op }';
const PER_POINT = `score: { deelt: prijs-door-kwaliteit, ${ROUNDING} }`;
const PER_THOUSAND = `score: { deelt: kwaliteit-door-prijs, per: "1000", ${ROUNDING} }`;
const WORDS = 'schaal: { soort: waarden, waarden: { goed: 100, slecht: 0 } }';

interface Written {
  readonly common?: string;
  readonly wish?: string;
  readonly price?: string;
}

const written = ({ common = PER_POINT, wish = '', price = 'formule: geen-punten' }: Written = {}): string => `${head}
beoordeling:
  ${ROUNDING}
  ${common}
  bij-gelijke-stand: { eerst: [prijs], loting: notaris }
  bij-uitval: { volgende: oude-rangorde }
  percelen:
    - perceel: perceel-1
      wensen: [{ id: plan, naam: Plan van aanpak, punten: "100"${wish} }]
      prijs: { ${price}, producten: [{ id: totaal, naam: Totaalprijs, minimum: "50000", maximum: "200000" }] }
`;

const bid = (name: string, grade: Grade, euros: bigint): AssessedBid => ({
  bid: name,
  exclusions: [],
  grades: new Map([['perceel-1', new Map([['plan', grade]])]]),
  prices: new Map([['perceel-1', new Map([['totaal', euros * 100n]])]]),
});

function settled(text: string) {
  const read = readDefinition(text);
  const rules = read.found?.definition.evaluation;
  if (rules == null) throw new Error(JSON.stringify(read.findings));
  const settings = settle(rules);
  if (!settings.ok) throw new Error(JSON.stringify(settings.error));
  return { rules, settings: settings.value };
}

function scored(text: string, bids: readonly AssessedBid[]) {
  const { rules, settings } = settled(text);
  const [award] = score(settings, bids);
  if (award === undefined) throw new Error('there is an award');
  return { award, rules };
}

// 100.000 ÷ 80 = 1.250 and 108.000 ÷ 90 = 1.200.
const BIDS = [bid('x', 8, 100_000n), bid('y', 9, 108_000n)];

describe('een score die prijs en kwaliteit deelt', () => {
  it('staat in de uitleg met som, afronding en volgorde', () => {
    const { award, rules } = scored(written(), BIDS);
    const text = explainScore({ ...award, verification: null }, rules, 'y');
    expect(text).toContain(
      'Score: totaalprijs ÷ punten voor kwaliteit, dus € 108.000,00 ÷ 90,00 = 1.200. Afgerond op 2 decimalen (precies de helft gaat van nul af): € 1.200,00 per punt.',
    );
    expect(text).not.toContain('Prijspunten');
    expect(text).toContain('Plaats 1 van 2.');
    expect(orderText(award.settings, rules)).toEqual([
      'Wie de laagste prijs per punt kwaliteit heeft, staat eerste.',
      'Bij een gelijke score telt de laagste totaalprijs.',
      'Staan inschrijvingen dan nog gelijk, dan beslist de berekening niet: dan is er een loting.',
    ]);
  });

  it('andersom telt hoeveel punten men per bedrag krijgt', () => {
    const { award, rules } = scored(written({ common: PER_THOUSAND }), BIDS);
    expect(explainScore({ ...award, verification: null }, rules, 'y')).toContain(
      'dus 90,00 ÷ € 108.000,00 × € 1.000,00 = 0,833333…. Afgerond op 2 decimalen (precies de helft gaat van nul af): 0,83 punten per € 1.000,00.',
    );
    expect(orderText(award.settings, rules)[0]).toBe(
      'Wie de meeste punten kwaliteit per € 1.000,00 heeft, staat eerste.',
    );
  });

  it.each([PER_POINT, PER_THOUSAND])('wordt bewaard en klopt bij het nalezen: %s', (common) => {
    const { award } = scored(written({ common }), BIDS);
    const stored = readScoreFile(artefactText(freezeRanking(award)));
    expect(stored.ok && stored.value.verification?.verified).toBe(true);
    expect(stored.ok && stored.value.settings).toEqual(award.settings);
    expect(stored.ok && stored.value.evaluation).toEqual(award.evaluation);
  });

  it('staat in de brief aan wie niet wint, naast die van de winnaar', () => {
    const { award, rules } = scored(written(), BIDS);
    const blocks = awardBlocks({
      label: 'perceel 1',
      winners: ['y'],
      won: false,
      nobody: null,
      dropped: false,
      winner: 'y',
      comparison: compareAward(award, 'x', 'y'),
      names: namesOf(rules),
      reasons: new Map(),
      winnerReasons: new Map([['perceel-1', new Map([['plan', 'Zeer volledig.']])]]),
    });
    expect(blocks).toContainEqual({
      head: ['Punten', 'Uw inschrijving', 'De winnaar'],
      rows: [
        ['Kwaliteit', '80,00', '90,00'],
        ['Prijs per punt', '€ 1.250,00 per punt', '€ 1.200,00 per punt'],
      ],
    });
    expect(blocks).toContain('Wie de laagste prijs per punt kwaliteit heeft, staat eerste.');
  });

  it('wordt gesimuleerd: wat prijs en kwaliteit kunnen verschillen, en hoe inschrijvingen uitkomen', () => {
    const { settings } = settled(written({ wish: ', ondergrens: 5' }));
    const ranges = { given: new Map(), offered: new Map() };
    const found = simulate(settings, ranges, { seed: 1, rounds: 20, bidders: 3, steps: 4 });
    if (!found.ok) throw new Error(JSON.stringify(found.error));
    const text = simulationText(found.value);
    expect(text).toContain('De hoogste totaalprijs kan 4,00 keer de laagste zijn.');
    expect(text).toContain(
      'De punten voor kwaliteit lopen van 50,00 tot en met 100,00: met de meeste punten mag een inschrijving 2,00 keer zo duur zijn als een met de minste, en staat zij daarmee gelijk.',
    );
    expect(text).toContain('opnieuw wordt gerekend: 0 keer');
    const tried = tryBids(settings, {
      bids: BIDS.map((one) => ({ bid: one.bid, exclusions: [], lots: null })),
      grades: [
        { bid: 'x', lot: 'perceel-1', criterion: 'plan', assessor: null, grade: 8 },
        { bid: 'y', lot: 'perceel-1', criterion: 'plan', assessor: null, grade: 9 },
      ],
      prices: [
        { bid: 'x', lot: 'perceel-1', product: 'totaal', cents: 10_000_000n },
        { bid: 'y', lot: 'perceel-1', product: 'totaal', cents: 10_800_000n },
      ],
    });
    if (!tried.ok) throw new Error(JSON.stringify(tried.error));
    expect(triedBidsText(tried.value)).toContain('1. y: € 1.200,00 per punt');
  });
});

describe('wat niet samengaat met een score die deelt', () => {
  const found = (text: string): readonly string[] =>
    readDefinition(text).findings.flatMap(({ rule, severity }) => (severity === 'error' ? [rule] : []));

  it.each<[string, string, Written]>([
    ['price-with-points', 'een prijs met punten', { price: 'formule: laagste-gedeeld-door-eigen, punten: "60"' }],
    ['price-without-points', 'een prijs die nergens telt', { common: '' }],
    ['price-with-points', 'een aandeel van de prijs', { common: `${PER_POINT}\n  genoemd: { aandeel-prijs: "40" }` }],
    ['division-by-zero', 'nul punten mogen', { wish: `, ${WORDS}` }],
    [
      'division-by-zero',
      'een ondergrens van nul punten',
      { wish: `, ${WORDS}`, common: `${PER_POINT}\n  ondergrens-totaal: { punten: "0", regel: ten-minste }` },
    ],
    ['nothing-to-divide', 'punten per nul euro', { common: PER_THOUSAND.replace('"1000"', '"0"') }],
    [
      'best-is-lowest',
      'de hoogste score eerst, terwijl de laagste wint',
      { common: `${PER_POINT}\n  rangschikking: per-perceel\n  hoogstens-percelen: 1\n  verdeling: hoogste-score` },
    ],
  ])('%s: %s', (rule, _why, parts) => {
    expect(found(written(parts))).toContain(rule);
  });

  it.each<[string, Written]>([
    ['een cijfer geeft altijd punten', {}],
    ['een wens heeft een ondergrens', { wish: `, ${WORDS}, ondergrens: goed` }],
    [
      'het totaal moet meer dan nul zijn',
      { wish: `, ${WORDS}`, common: `${PER_POINT}\n  ondergrens-totaal: { punten: "0", regel: meer-dan }` },
    ],
    ['wie door de prijs deelt, deelt nooit door nul', { wish: `, ${WORDS}`, common: PER_THOUSAND }],
  ])('mag: %s', (_why, parts) => {
    expect(found(written(parts))).toEqual([]);
  });

  it('zonder wensen of zonder prijs valt er niets te delen', () => {
    const text = written();
    expect(found(text.replace(/ {6}prijs: .*\n/, ''))).toContain('nothing-to-divide');
    expect(found(text.replace(/ {6}wensen: .*\n/, ''))).toContain('nothing-to-divide');
  });
});
