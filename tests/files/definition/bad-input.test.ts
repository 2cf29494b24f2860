import { describe, expect, it } from 'vitest';
import { checkDefinition } from '../../../client/usecases/checked-definition.ts';
import { readTakeOver } from '../../../files/take-over/read-take-over.ts';
import { readScenario } from '../../../files/scenario/read-scenario.ts';
import { factsOfDone } from '../../../domain/plan/take-over.ts';
import { makePlan } from '../../../domain/plan/make-plan.ts';
import { takeOverFaults } from '../../../domain/plan/take-over-faults.ts';

const TENDER = `kenmerk: FOUT-1
type: europees-openbaar
onderwerp: Leerlingenvervoer in twee percelen
dienst: { naam: Gemeente Voorbeeld, afzender: inkoop@voorbeeld.example }
rollen:
  procesleider: [{ naam: Anna Bos, mail: a.bos@voorbeeld.example }]
  inkoper: [{ naam: Anna Bos, mail: a.bos@voorbeeld.example }]
  jurist: [{ naam: Anna Bos, mail: a.bos@voorbeeld.example }]
planning:
  aankondiging: 2026-12-14
  vragen-tot: [2027-01-11 10:00, 2027-01-29 10:00]
  nota-van-inlichtingen: [2027-01-20, 2027-02-08]
  sluiting: 2027-02-23 10:00
  opening: 2027-02-23 11:00
  beoordeling: { van: 2027-03-10, tot-en-met: 2027-03-17 }
  gunningsbeslissing: 2027-03-24
  definitieve-gunning: 2027-04-15
percelen:
  - { id: noord, naam: Noord }
  - { id: zuid, naam: Zuid, planning: { sluiting: 2027-03-09 10:00, opening: 2027-03-09 11:00 } }
stappen:
  - { naam: Proefritten, op: 2027-08-16, volgt-op: definitieve-gunning }
  - { naam: Besluit verlenging, termijn: 9 maanden, na: definitieve-gunning, bron: overeenkomst }
waarde: { soort: diensten, overheid: decentraal, bedrag: "12000000.00", grond: raming }
publicatie: { elektronisch: ja, stukken-vrij-beschikbaar: ja }
`;

const lineOf = (part: string): number => TENDER.split('\n').findIndex((line) => line.includes(part)) + 1;

/** What somebody wrote instead, the rule that finds it, where, and the way out that it gives. */
const WRONG: readonly (readonly [
  what: string,
  was: string,
  wrote: string,
  rule: string,
  place: readonly [line: number, column: number],
  wayOut: string,
])[] = [
  [
    'een ronde zonder haar nota',
    '[2027-01-20, 2027-02-08]',
    '[2027-01-20]',
    'round-without-note',
    [lineOf('vragen-tot'), 34],
    'Zet de datum van de nota van die ronde erbij, of haal de ronde weg',
  ],
  [
    'een datum van een perceel voor een stap die het niet heeft',
    'planning: { sluiting: 2027-03-09 10:00,',
    'planning: { oplevering: 2027-03-01, sluiting: 2027-03-09 10:00,',
    'unknown-key',
    [lineOf('id: zuid'), 41],
    'Kies uit: ',
  ],
  [
    'twee stappen met één naam',
    'naam: Besluit verlenging, termijn: 9 maanden',
    'naam: Proefritten, termijn: 9 maanden',
    'step-name-taken',
    [lineOf('Besluit verlenging'), 7],
    'Kies een andere naam',
  ],
  [
    'een kring in een perceel',
    'sluiting: 2027-03-09 10:00, opening: 2027-03-09 11:00',
    'sluiting: { termijn: 5 dagen, na: opening }, opening: { termijn: 5 dagen, na: sluiting }',
    'cycle',
    [lineOf('id: zuid'), 41],
    'Geef één van de mijlpalen in die kring een vaste datum',
  ],
  [
    'een type dat niet bestaat',
    'type: europees-openbaar',
    'type: europees-openbare',
    'unknown-type',
    [2, 1],
    'Bedoelt u europees-openbaar?',
  ],
  [
    'een regime dat de waarde tegenspreekt',
    'waarde:',
    'regime: { volgt: nationaal, reden: klein werk }\nwaarde:',
    'threshold-regime',
    [lineOf('waarde:'), 1],
    'Laat de jurist die reden nagaan',
  ],
  [
    'vierentwintig uur',
    '  sluiting: 2027-02-23 10:00',
    '  sluiting: 2027-02-23 24:00',
    'bad-date',
    [lineOf('  sluiting: 2027-02-23'), 3],
    'Schrijf voor: 2027-02-24 00:00',
  ],
  [
    'een termijn van nul werkdagen',
    '9 maanden',
    '0 werkdagen',
    'bad-term',
    [lineOf('Besluit verlenging'), 33],
    'Noem een getal vanaf 1',
  ],
];

describe('verkeerde invoer staat er met regel, kolom, regel van de controle en wat u kunt doen', () => {
  it('zonder fout is er niets', () => {
    expect(checkDefinition(TENDER).findings.filter(({ severity }) => severity !== 'hint')).toEqual([]);
  });

  it.each(WRONG)('%s', (_what, was, wrote, rule, [line, column], wayOut) => {
    expect(TENDER).toContain(was);
    expect(checkDefinition(TENDER.replace(was, wrote)).findings).toContainEqual(
      expect.objectContaining({ rule, line, column, message: expect.stringContaining(wayOut) }),
    );
  });

  const NOW = Date.parse('2027-01-25T12:00:00+01:00');
  const taken = (line: string) => {
    const { planned } = checkDefinition(TENDER);
    if (planned === null) throw new Error('the definition cannot be planned');
    const { definition, type } = planned;
    const read = readTakeOver(`gedaan:\n  ${line}\n`, type, NOW);
    const done = Object.fromEntries((read.done ?? []).map(({ milestone, happenedAt }) => [milestone, happenedAt]));
    const plan = makePlan(definition, type, factsOfDone(definition, type, done));
    if (!plan.ok) throw new Error(JSON.stringify(plan.error));
    return takeOverFaults({ type, plan: plan.value, done, now: NOW }).map(read.place);
  };

  it.each([
    [
      'een feit van voor de zaak',
      'aankondiging: { op: 2026-10-01 10:00, bewijs: T }',
      'before-first-day',
      'Kijk het jaartal na',
    ],
    [
      'een feit in de toekomst',
      'aankondiging: { op: 2027-02-01 10:00, bewijs: T }',
      'moment-in-future',
      'wat al is gedaan',
    ],
  ])('%s', (_what, line, rule, wayOut) => {
    expect(taken(line)).toMatchObject([{ rule, line: 2, column: 19, message: expect.stringContaining(wayOut) }]);
  });

  it('een handeling in een script van voor de zaak', () => {
    const { planned } = checkDefinition(TENDER);
    if (planned === null) throw new Error('the definition cannot be planned');
    const begins = Date.parse('2026-12-14T08:00:00+01:00');
    const text = 'handelingen:\n  - { handeling: vraag, op: 2026-12-13 10:00 }\n';
    expect(readScenario(text, planned.type, [], begins).findings).toMatchObject([
      { rule: 'before-begin', line: 2, column: 25, message: expect.stringContaining('Kies een later moment') },
    ]);
  });
});
