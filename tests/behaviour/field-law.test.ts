import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { about, play, refusals, sharedStage, type Stage } from './stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await sharedStage();
});
afterAll(() => stage.close());

const SUBSIDY = `
subsidie:
  eerste-jaar: 2028
  jaren: 3
  indexering: { reeks: OVA, vast-in: Q2, eerste-jaar: 2029, uitgave: voorlopig }
  verantwoording-per-jaar: 1
  evaluatie-elke-jaren: 3
  plafonds: { 2028: "100.00", 2029: "49.00", 2030: "1000.00" }
  boven-plafond: deel-verlenen
  ontvangers: [{ id: r1, percelen: [perceel-1] }]
regeling: { naam: R, in-werking: 2027-01-01, hoogstens-jaren: 6 }
`;

const tender = (subsidy = ''): string => `kenmerk: PROEF
type: subsidietender
onderwerp: Proef
dienst: { naam: Gemeente, afzender: a@voorbeeld.example }
rollen:
  procesleider: [{ naam: Lena Lead, mail: l@voorbeeld.example }]
  inkoper: [{ naam: Inge Koper, mail: i@voorbeeld.example }]
  jurist: [{ naam: Jur Ist, mail: j@voorbeeld.example }]
planning:
  aankondiging: { op: 2027-01-11, grond: gids }
  vragen-tot: { op: 2027-02-01 17:00, grond: gids }
  nota-van-inlichtingen: { uiterlijk: 2027-02-12, grond: gids }
  sluiting: { op: 2027-03-02 12:00, grond: gids }
  opening: { op: 2027-03-02 14:00, grond: gids }
  beoordeling: { van: 2027-03-03, tot-en-met: 2027-03-12, grond: gids }
  gunningsbeslissing: { uiterlijk: 2027-03-15, grond: gids }
  subsidieaanvraag: { uiterlijk: 2027-05-03, grond: gids }
  start-dienstverlening: { op: 2027-12-01, grond: gids }
herinneringen: { werkdagen: [1] }
percelen: [{ id: perceel-1, naam: Een }]
beoordeling:
  afronding: { decimalen: 2, wijze: half-op }
  laagste-prijs-over: geprijsd
  rangschikking: per-perceel
  bij-gelijke-stand: { loting: notaris }
  bij-uitval: { volgende: oude-rangorde }
  percelen:
    - perceel: perceel-1
      wensen: [{ id: plan, naam: Plan, punten: "700" }]
      prijs: { punten: "300", formule: laagste-gedeeld-door-eigen, producten: [{ id: uur, naam: Uur, aantal: "1", minimum: "10.00", maximum: "100.00" }] }
${subsidy}`;

/** Both bids came in: a ranking takes those that are on record, and no others. */
const scored = (price: string): readonly string[] => [
  'standaard: op-tijd',
  'handelingen:',
  '  - { op: 2027-03-01 10:00, handeling: inschrijving, door: a }',
  '  - { op: 2027-03-01 10:30, handeling: inschrijving, door: b }',
  '  - op: 2027-03-12 09:00',
  '    handeling: beoordeling',
  '    door: l@voorbeeld.example',
  '    inschrijvingen:',
  `      - { inschrijving: a, cijfers: { perceel-1: { plan: 8 } }, prijzen: { perceel-1: { uur: "${price}" } } }`,
  '      - { inschrijving: b, cijfers: { perceel-1: { plan: 7 } }, prijzen: { perceel-1: { uur: "50.00" } } }',
];

describe('gevallen uit het veld, gespeeld zoals zij zijn', () => {
  it('na een uitval telt de bezwaartermijn vanaf de verzending van het nieuwe besluit (Awb 3:41, 6:8 lid 1)', async () => {
    const sent = (op: string): string =>
      `  - { op: ${op}, handeling: meld, mijlpaal: gunningsbeslissing, door: l@voorbeeld.example, bewijs: brief }`;
    const { lines } = await play(stage, {
      edit: () => tender(),
      until: '2027-06-30',
      scenario: [
        ...scored('50.00'),
        sent('2027-03-15 10:00'),
        '  - { op: 2027-04-20 10:00, handeling: uitval, gunning: perceel-1, inschrijving: a, reden: failliet, door: l@voorbeeld.example }',
        sent('2027-04-28 10:00'),
      ].join('\n'),
    });
    expect(refusals(lines)).toEqual([]);
    expect(about(lines, 'milestone-reached', 'objection-window')).toMatchObject([
      { firstDay: '2027-04-29', lastDay: '2027-06-09' },
    ]);
  });

  it('een indexcijfer dat in het tweede kwartaal vaststaat, is uiterlijk 30 juni vast te leggen, en mag op 15 juni', async () => {
    const { lines } = await play(stage, {
      edit: () => tender(SUBSIDY),
      until: '2029-07-02',
      scenario: [
        ...scored('50.01'),
        '  - { op: 2028-06-15 10:00, handeling: indexeer, zaak: r1, jaar: 2029, reeks: OVA, status: voorlopig, percentage: "1.00", bron: NZa, door: l@voorbeeld.example, tweede: j@voorbeeld.example }',
      ].join('\n'),
    });
    // By itself staff would report it without a figure.
    expect(refusals(lines)).toEqual(['index-by-figure']);
    const indexed = lines.filter(({ at, kind }) => kind === 'milestone-reported' && at.startsWith('2028-06-15'));
    expect(indexed).toMatchObject([{ milestone: 'indexation-2029' }]);
    // Nobody files the next one: 30 June 2029 is a Saturday, so the last ordinary day before it was the 29th.
    expect(about(lines, 'milestone-overdue', 'indexation-2030')).toMatchObject([{ at: '2029-06-30T00:00:00+02:00' }]);
  });
});
