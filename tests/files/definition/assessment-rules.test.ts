import { describe, expect, it } from 'vitest';
import type { AssessedBid } from '../../../domain/evaluation/assessed-bid.ts';
import type { Grade } from '../../../domain/evaluation/grade-scale.ts';
import { score } from '../../../domain/evaluation/score.ts';
import { settle } from '../../../domain/evaluation/settle.ts';
import { readDefinition } from '../../../files/definition/read-definition.ts';
import { artefactText, freezeRanking } from '../../../files/ranking/artefact.ts';
import { readScoreFile } from '../../../files/ranking/score-file.ts';
import { explainScore } from '../../../texts/score.ts';
import { exampleText } from '../../examples.ts';

const head = exampleText('utrecht-2018').split('\nbeoordeling:')[0] ?? '';

/** A definition with one lot, one wish of 40 points and one total price. */
const definition = ({ common = '', wish = '', price = LOWEST } = {}): string => `${head}
beoordeling:
  afronding: { decimalen: 2, wijze: half-op }
  bij-gelijke-stand: { loting: notaris }
  bij-uitval: { volgende: oude-rangorde }
  laagste-prijs-over: geprijsd
${common}
  percelen:
    - perceel: perceel-1
      wensen: [{ id: plan, naam: Plan van aanpak, punten: "40"${wish} }]
      prijs: { ${price}, producten: [{ id: totaal, naam: Totaalprijs }] }
`;
const LOWEST = 'formule: laagste-gedeeld-door-eigen, punten: "60"';

const bid = (name: string, grade: Grade, euros: bigint): AssessedBid => ({
  bid: name,
  exclusions: [],
  grades: new Map([['perceel-1', new Map([['plan', grade]])]]),
  prices: new Map([['perceel-1', new Map([['totaal', euros * 100n]])]]),
});

function scored(text: string, bids: readonly AssessedBid[]) {
  const read = readDefinition(text);
  const evaluation = read.found?.definition.evaluation;
  if (evaluation == null) throw new Error(JSON.stringify(read.findings));
  const settings = settle(evaluation);
  if (!settings.ok) throw new Error(JSON.stringify(settings.error));
  const [award] = score(settings.value, bids);
  if (award === undefined) throw new Error('there is an award');
  return { award, rules: evaluation };
}

/** Points of price of two bids, in hundredths. */
function points(price: string, ...euros: readonly bigint[]): (bigint | null)[] {
  const bids = euros.map((own, at) => bid(`${at}`, 8, own));
  return scored(definition({ price }), bids).award.evaluation.bids.map((one) => one.price);
}

describe('de formule van een prijs, zoals gidsen haar geven', () => {
  it.each([
    // aanbestedingszaken.nl, puntenmodel: 60 punten, 1.000.000 en 1.250.000 euro.
    ['het puntenmodel', LOWEST, [1_000_000n, 1_250_000n], [6000n, 4800n]],
    // help.negometrix.com, artikel 9000183874: twee keer zo duur is de helft.
    ['de laagste als maat', LOWEST, [100n, 200n], [6000n, 3000n]],
    // support.negometrix.com, artikel 9000092064: gewogen factor, lineair tussen twee bedragen.
    [
      'de gewogen factor',
      'formule: lijn-tussen-bedragen, punten: "60", vol-bij: "100", nul-bij: "200"',
      [90n, 125n, 210n],
      [6000n, 4500n, 0n],
    ],
    [
      'doorlopend',
      'formule: lijn-tussen-bedragen, punten: "60", vol-bij: "100", nul-bij: "200", buiten: doorlopend',
      [90n, 210n],
      [6600n, -600n],
    ],
    // support.negometrix.com, artikel 9000092065: met A = 2 geeft twee keer de laagste prijs nul punten, daarboven minder.
    [
      'de log-formule',
      'formule: logaritme, punten: "60", factor: "2", onder-nul: aftrek',
      [100n, 200n, 400n],
      [6000n, 0n, -6000n],
    ],
    [
      'een lijn vanaf de laagste',
      'formule: lijn-vanaf-laagste, punten: "60", nul-bij: "1,5"',
      [100n, 125n, 160n],
      [6000n, 3000n, 0n],
    ],
    [
      'een lijn van laagste naar hoogste',
      'formule: lijn-van-laagste-naar-hoogste, punten: "60"',
      [100n, 125n, 200n],
      [6000n, 4500n, 0n],
    ],
    [
      'een staffel',
      'formule: staffel, punten: "60", staffel: [{ tot-en-met: "100", punten: "60" }, { tot-en-met: "150.00", punten: "30" }], daarboven: "0"',
      [100n, 101n, 151n],
      [6000n, 3000n, 0n],
    ],
  ])('%s', (_name, price, euros, expected) => {
    expect(points(price, ...euros)).toEqual(expected);
  });

  it('gunnen op waarde: wie na aftrek van de kwaliteit het laagst is, staat eerste', () => {
    // support.negometrix.com, artikel 9000123966: 80.000 euro, en "voldoet gedeeltelijk" is 1.500 van 2.500 euro waard.
    const text = definition({
      price: 'formule: gunnen-op-waarde, vanaf: "100000"',
      wish: ', schaal: { soort: waarden, waarden: { a: 100, b: 60, c: 0 } }',
    }).replace('punten: "40"', 'punten: "2500"');
    const { award, rules } = scored(text, [bid('x', 'b', 80_000n), bid('y', 'c', 79_000n)]);
    expect(award.evaluation.judgment.ranking).toEqual([
      { rank: 1, bids: ['x'], total: 2_150_000n },
      { rank: 2, bids: ['y'], total: 2_100_000n },
    ]);
    expect(explainScore({ ...award, verification: null }, rules, 'x')).toContain(
      'een punt per euro, dus € 100.000,00 - € 80.000,00. Dat is 20.000 punten.',
    );
  });
});

describe('uitkomsten van echte procedures', () => {
  it('een eindscore onder nul telt als elke andere', () => {
    // ECLI:NL:RBSGR:2011:BU6124: een fictieve eindscore mag negatief zijn.
    const text = definition({ price: 'formule: gunnen-op-waarde, vanaf: "70000"' });
    const { award, rules } = scored(text, [bid('x', 8, 80_000n), bid('y', 10, 90_000n)]);
    expect(award.evaluation.judgment.ranking.map((one) => [one.bids, one.total])).toEqual([
      [['x'], -996_800n],
      [['y'], -1_996_000n],
    ]);
    expect(explainScore({ ...award, verification: null }, rules, 'x')).toContain('= -9.968,00 punten');
  });

  it('een raamovereenkomst met vier partijen, waarna een minicompetitie', () => {
    // ECLI:NL:RBDHA:2013:9292: vier partijen voor asbestsanering en sloopwerken.
    const text = definition({ common: '  winnaars: 4\n  raamovereenkomst: minicompetitie' });
    const bids = ['a', 'b', 'c', 'd', 'e'].map((name, at) => bid(name, 10 - at, 100n));
    expect(scored(text, bids).award.evaluation.judgment.outcome).toEqual({ winners: ['a', 'b', 'c', 'd'] });
  });

  it('iedereen die aan de minima voldoet', () => {
    // Hulp bij het huishouden in Zeeland (5dok.net, qvl991er): ten minste drie aanbieders, geen hoogste aantal.
    const text = definition({ common: '  winnaars: alle', wish: ', ondergrens: 6' });
    const bids = [bid('a', 8, 100n), bid('b', 5, 100n), bid('c', 6, 100n), bid('d', 6, 100n)];
    expect(scored(text, bids).award.evaluation.judgment.outcome).toEqual({ winners: ['a', 'c', 'd'] });
  });
});

describe('de schaal van een wens', () => {
  it.each([
    [
      'rapportcijfers met halven',
      '{ soort: cijfers, van: 1, tot-en-met: 10, stap: "0.5" }',
      '7.5',
      3000n,
      'cijfer 7,5. 7,5 ÷ 10 × 40 = 30 punten.',
    ],
    [
      'een 1 is nul',
      '{ soort: cijfers, van: 1, tot-en-met: 5, nul-bij: 1 }',
      4,
      3000n,
      'cijfer 4. (4 - 1) ÷ (5 - 1) × 40 = 30 punten.',
    ],
    [
      'woorden',
      '{ soort: waarden, waarden: { Uitstekend: 100, Goed: "75", Slecht: 0 } }',
      'goed',
      3000n,
      'oordeel goed. 75% van 40 = 30 punten.',
    ],
    [
      'tekens',
      '{ soort: waarden, waarden: { "++": 100, "+": "66.67", "-": 0 } }',
      '+',
      2667n,
      'oordeel +. 66,67% van 40 = 26,668 punten.',
    ],
    [
      'cijfers met een eigen waarde',
      '{ soort: waarden, waarden: { 10: 100, 8: 75, 6: 40, 0: 0 } }',
      8,
      3000n,
      'cijfer 8. 75% van 40 = 30 punten.',
    ],
    // ECLI:NL:RBMNE:2022:6157: 10 van hoogstens 20 punten.
    ['de punten zelf', '{ soort: punten }', 20, 2000n, 'punten 20. Dat is 20 punten.'],
  ])('%s', (_name, scale, grade, quality, sentence) => {
    for (const text of [definition({ common: `  schaal: ${scale}` }), definition({ wish: `, schaal: ${scale}` })]) {
      const { award, rules } = scored(text, [bid('x', grade, 100n), bid('y', grade, 200n)]);
      expect(award.evaluation.bids[0]?.quality).toBe(quality);
      expect(explainScore({ ...award, verification: null }, rules, 'x')).toContain(sentence);
      const stored = readScoreFile(artefactText(freezeRanking(award)));
      expect(stored.ok && stored.value.verification?.verified).toBe(true);
      expect(stored.ok && stored.value.evaluation).toEqual(award.evaluation);
    }
  });
});

describe('wat bij een gelijke stand eerst telt', () => {
  const equal = [bid('x', 8, 120n), bid('y', 6, 100n)];
  // 32 + 50 against 24 + 60 is no tie: with 58 points for price at 100 and 120 euro both have 82.
  const text = (first: string): string =>
    definition({
      price: 'formule: staffel, punten: "60", staffel: [{ tot-en-met: "100", punten: "58" }], daarboven: "50"',
    }).replace('loting: notaris', `eerst: [${first}], loting: notaris`);

  it.each([
    ['kwaliteit', 'x'],
    ['prijs', 'y'],
    ['plan', 'x'],
    ['plan, prijs', 'x'],
  ])('%s', (first, winner) => {
    const { award, rules } = scored(text(first), equal);
    expect(award.evaluation.judgment).toMatchObject({ outcome: { winner }, ties: [] });
    expect(award.evaluation.judgment.ranking.map((one) => one.total)).toEqual([8200n, 8200n]);
    expect(explainScore({ ...award, verification: null }, rules, 'x')).toMatch(
      /Evenveel punten als y\. Dan (?:telt|tellen achtereenvolgens) de punten voor /,
    );
    const stored = readScoreFile(artefactText(freezeRanking(award)));
    expect(stored.ok && stored.value.verification?.verified).toBe(true);
  });

  it('wie ook daarin gelijk is, loot', () => {
    expect(scored(text('kwaliteit'), [bid('x', 8, 120n), bid('z', 8, 130n)]).award.evaluation.judgment.outcome).toEqual(
      {
        tie: ['x', 'z'],
      },
    );
  });
});

describe('instellingen die niet samengaan', () => {
  const WORDS = 'soort: waarden, waarden: { goed: 100, slecht: 0 }';
  it.each([
    ['unknown-grade', definition({ wish: ', ondergrens: 11' }), 'Kies uit: 1, 2, 3'],
    ['unknown-grade', definition({ wish: `, schaal: { ${WORDS} }, ondergrens: 6` }), 'Kies uit: slecht, goed.'],
    [
      'bad-scale',
      definition({ common: '  schaal: { soort: cijfers, van: 10, tot-en-met: 1 }' }),
      'Draai van en tot-en-met om',
    ],
    [
      'bad-scale',
      definition({ common: '  schaal: { soort: cijfers, van: 1, tot-en-met: 10, stap: 2 }' }),
      'Kies een stap die past',
    ],
    [
      'bad-scale',
      definition({ common: '  schaal: { soort: cijfers, van: 1, tot-en-met: 10, nul-bij: 10 }' }),
      'onder het hoogste',
    ],
    ['bad-scale', definition({ common: '  schaal: { soort: punten, stap: "0.0001" }' }), 'Kies een grotere stap'],
    [
      'bad-scale',
      definition({ common: '  schaal: { soort: waarden, waarden: { goed: 50, slecht: 50 } }' }),
      'geen verschil',
    ],
    [
      'bad-scale',
      definition({ common: '  schaal: { soort: waarden, waarden: { Goed: 100, goed: 50 } }' }),
      'twee keer',
    ],
    [
      'bad-scale',
      definition({ common: '  schaal: { soort: waarden, waarden: { goed: 120, slecht: 0 } }' }),
      '100 procent',
    ],
    [
      'bad-formula',
      definition({ price: 'formule: lijn-tussen-bedragen, punten: "60", vol-bij: "200", nul-bij: "100"' }),
      'Draai',
    ],
    ['bad-formula', definition({ price: 'formule: lijn-vanaf-laagste, punten: "60", nul-bij: "1"' }), 'meer dan 1'],
    [
      'bad-formula',
      definition({
        price: 'formule: staffel, punten: "60", staffel: [{ tot-en-met: "100", punten: "70" }], daarboven: "0"',
      }),
      'meer punten dan',
    ],
    [
      'bad-formula',
      definition({
        price: 'formule: staffel, punten: "60", staffel: [{ tot-en-met: "100", punten: "10" }], daarboven: "20"',
      }),
      'Verlaag daarboven',
    ],
    ['bad-formula', definition({ price: 'formule: gunnen-op-waarde, vanaf: "0"' }), 'plafond'],
    ['lot-limit-together', definition({ common: '  hoogstens-percelen: 1' }), 'Kies rangschikking: per-perceel'],
    [
      'missing-key',
      definition({ common: '  hoogstens-percelen: 1\n  rangschikking: per-perceel' }),
      'Zet verdeling erbij',
    ],
    ['missing-key', definition({ common: '  verdeling: volgorde' }), 'hoogstens-percelen'],
    [
      'unknown-key',
      definition().replace('loting: notaris', 'eerst: [planning], loting: notaris'),
      'Kies uit: kwaliteit, prijs, plan.',
    ],
    ['bad-value', definition({ common: '  winnaars: 0' }), 'een geheel getal vanaf 1, of alle'],
    ['one-winner', definition({ common: '  raamovereenkomst: rangorde' }), 'Zet bij winnaars'],
    [
      'lot-winners-together',
      definition({ common: '  rangschikking: samen' }).replace(
        'perceel: perceel-1',
        'perceel: perceel-1\n      winnaars: 2',
      ),
      'kies rangschikking: per-perceel',
    ],
    [
      'several-grantees',
      exampleText('utrecht-2018').replace('  rangschikking:', '  winnaars: 2\n  rangschikking:'),
      'één ontvanger',
    ],
    ['no-points', definition().replace('punten: "40"', 'punten: "0"'), 'nul punten'],
    ['missing-key', definition({ price: 'punten: "60"' }), 'formule ontbreekt. Kies uit: laagste-gedeeld-door-eigen'],
    ['bad-value', definition({ price: 'formule: laagste, punten: "60"' }), 'gunnen-op-waarde'],
    ['unknown-key', definition({ price: 'formule: logaritme, punten: "60", facter: "2"' }), 'Bedoelt u factor?'],
    ['twice', definition().replace('wensen: [{', 'wensen: [{ id: plan, naam: Nog een, punten: "10" }, {'), 'eigen id'],
    ['nothing-assessed', definition().replace(/ {6}(wensen|prijs):.*\n/g, ''), 'geen wensen en geen prijs'],
  ])('%s %#', (rule, text, part) => {
    const { found: made, findings } = readDefinition(text);
    expect(made).toBeNull();
    const found = findings.find((one) => one.rule === rule);
    expect(found?.message).toContain(part);
    expect(found?.line).toBeGreaterThan(head.split('\n').length);
    expect(findings.filter((one) => one.rule === rule)).toHaveLength(1);
  });
});
