import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { showCase } from '../../client/usecases/show.ts';
import { PROCEDURE_TYPES } from '../../procedures/procedure-types.ts';
import { template } from '../../procedures/template.ts';
import { readCase } from '../../store/cases.ts';
import { receiptsAside } from '../../store/received.ts';
import { whole } from '../procedures/whole-template.ts';
import { replayAll } from './replay.ts';
import { settled } from './settled.ts';
import { play, refusals, sharedStage, type Play, type Played, type Stage } from './stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await sharedStage();
});
afterAll(() => stage.close());

const receipts = async ({ reference }: Played) =>
  (await receiptsAside(stage.db, reference)).map(({ kind, no, judgement, verdict }) => [kind, no, judgement, verdict]);

const received = ({ lines }: Played): readonly (string | undefined)[] =>
  lines.filter(({ kind }) => kind === 'received').map(({ message }) => message);

/** Subjects of the mails that tell of something received, up to the case, each once. */
const letters = ({ mails }: Played): readonly string[] => [
  ...new Set(
    mails
      .map(({ subject = '' }) => subject.split(' · ')[0] ?? '')
      .filter((one) => /^(?:Vraag|Verzoek tot deelneming|Inschrijving) \d/.test(one)),
  ),
];

describe('een inschrijving die te laat kwam omdat het platform een storing had', () => {
  const bids = [
    '  - { op: 2018-05-23 10:00, handeling: inschrijving, door: a }',
    '  - { op: 2018-05-24 15:20, handeling: inschrijving, door: b }',
  ];
  const judged = (op: string, verdict: string, no = '2'): string =>
    `  - { op: ${op}, handeling: beoordeel-ontvangst, wat: inschrijving, nummer: "${no}", oordeel: ${verdict}, reden: storing van het platform, door: jurist }`;
  const read = (op: string, names: readonly string[]): string =>
    `  - op: ${op}\n    handeling: beoordeling\n    door: inkoper\n    inschrijvingen:\n${names
      .map(
        (name, at) =>
          `      - { inschrijving: ${name}, cijfers: { perceel-1: { plan: ${8 + at} }, perceel-2: { plan: ${8 + at} } }, prijzen: { perceel-1: { uur: "80.00" }, perceel-2: { uur: "80.00" } } }`,
      )
      .join('\n')}`;

  it('wordt vastgelegd en telt niet; telt zij volgens een mens toch, dan volgt de rangorde dat', async () => {
    const scenario = [
      'handelingen:',
      ...bids,
      read('2018-06-18 10:00', ['a', 'b']),
      judged('2018-06-18 11:00', 'telt', '1'),
      judged('2018-06-18 11:01', 'telt', '9'),
      judged('2018-06-18 12:00', 'telt'),
      read('2018-06-19 09:00', ['a']),
      read('2018-06-19 10:00', ['a', 'b']),
      judged('2018-06-19 11:00', 'telt-niet'),
    ].join('\n');
    const played = await play(stage, { edit: settled, scenario, until: '2018-06-20' });
    expect(refusals(played.lines)).toEqual([
      'assessment-off-record',
      'receipt-in-time',
      'unknown-receipt',
      'assessment-off-record',
      'receipt-ranked',
    ]);
    expect(received(played)).toEqual(['Inschrijving 1 ontvangen', 'Inschrijving 2 ontvangen, te laat (gids 2.4.2)']);
    expect(await receipts(played)).toEqual([['bid', 2, 'late', 'counts']]);
    expect(played.lines.filter(({ kind }) => kind === 'scored').map(({ message }) => message)).toEqual([
      'Perceel 1: eerste in de rangorde is b',
      'Perceel 2: eerste in de rangorde is b',
    ]);
    expect(letters(played)).toEqual(['Inschrijving 2: te laat', 'Inschrijving 2 telt toch']);
    const [told] = played.mails.filter(({ subject }) => subject?.startsWith('Inschrijving 2: te laat'));
    expect(told?.text).toContain('Inschrijving 2 kwam binnen op donderdag 24 mei 2018, 15.20 uur');
    expect((await readCase(stage.db, played.reference))?.state.own).toMatchObject({ counts: { bids: 1 } });
    const shown = await showCase(stage.desk, played.reference, Date.parse('2018-06-20'));
    expect(shown?.receipts).toMatchObject([{ no: 2, party: 'b', judgement: 'late', verdict: 'counts' }]);
  });
});

describe('waar eerst wordt geselecteerd', () => {
  it('is een inschrijving voor de uitnodiging te vroeg; een vraag hoort daar niet', async () => {
    const type = PROCEDURE_TYPES.find(({ id }) => id === 'niet-openbaar');
    if (type === undefined) throw new Error('niet-openbaar');
    const text = whole(template(type));
    const day = (key: string): string =>
      new RegExp(`^ +${key}: (?:\\{ op: )?(\\d{4}-\\d{2}-\\d{2})`, 'm').exec(text)?.[1] ?? '';
    const scenario = [
      'handelingen:',
      `  - { op: ${day('sluiting-aanmelding')} 09:00, handeling: inschrijving, door: vroeg }`,
      `  - { op: ${day('sluiting-aanmelding')} 09:01, handeling: verzoek, door: vroeg }`,
      `  - { op: ${day('sluiting')} 09:00, handeling: inschrijving, door: vroeg }`,
      `  - { op: ${day('sluiting')} 09:01, handeling: verzoek, door: laat }`,
    ].join('\n');
    const played = await play(stage, { edit: () => text, scenario });
    expect(refusals(played.lines)).toEqual([]);
    expect(await receipts(played)).toEqual([
      ['bid', 1, 'premature', null],
      ['request', 2, 'late', null],
    ]);
    expect(letters(played)).toEqual(['Inschrijving 1: te vroeg', 'Verzoek tot deelneming 2: te laat']);
    expect(played.lines.at(-1)).toMatchObject({ kind: 'finished', counts: { bids: 1, requests: 1 } });
  });
});

describe('wat komt als er niets meer te doen is', () => {
  it('wordt vastgelegd na het einde van de zaak, en de procesleider hoort het', async () => {
    const scenario = [
      'handelingen:',
      '  - { op: 2018-05-02 10:00, handeling: beeindig, door: lead, reden: geen budget }',
      '  - { op: 2018-05-03 10:00, handeling: vraag, door: a }',
      '  - { op: 2018-05-03 11:00, handeling: inschrijving, door: a }',
      '  - { op: 2018-05-03 12:00, handeling: verzoek, door: a }',
    ].join('\n');
    const played = await play(stage, { scenario });
    expect(refusals(played.lines)).toEqual([]);
    expect(received(played)).toEqual([
      'Vraag 1 ontvangen, te laat (gids 2.4.1)',
      'Inschrijving 1 ontvangen, na het einde',
      'Verzoek tot deelneming 1 ontvangen, hoort niet bij deze zaak',
    ]);
    expect(letters(played)).toEqual([
      'Vraag 1: te laat',
      'Inschrijving 1: na het einde',
      'Verzoek tot deelneming 1: hoort niet bij deze zaak',
    ]);
    expect((await readCase(stage.db, played.reference))?.state).toMatchObject({
      outcome: 'terminated-early',
      own: { counts: { questions: 0, bids: 0 } },
    });
    expect((await replayAll(stage)).filter((run) => run.fault !== null)).toEqual([]);
  });

  it('wordt vastgelegd na het einde van een perceel, en voor het andere gaat alles door', async () => {
    const lots = readFileSync(
      new URL('../vectors/field/10-perceel-uitgesteld/definitie.yaml', import.meta.url),
      'utf8',
    );
    const wish: Play = {
      edit: () => lots,
      scenario: [
        'handelingen:',
        '  - { op: 2023-01-09 10:00, door: lead, handeling: schors, perceel: perceel-2, reden: vonnis }',
        '  - { op: 2023-01-10 10:00, door: lead, handeling: beeindig, perceel: perceel-2, reden: vonnis }',
        '  - { op: 2023-01-11 10:00, handeling: inschrijving, door: b, perceel: perceel-2 }',
        '  - { op: 2023-01-11 11:00, handeling: inschrijving, door: a, perceel: perceel-1 }',
      ].join('\n'),
      until: '2023-01-12',
    };
    const played = await play(stage, wish);
    expect(refusals(played.lines)).toEqual([]);
    expect(await receipts(played)).toEqual([['bid', 1, 'after-end', null]]);
    expect(letters(played)).toEqual(['Inschrijving 1: na het einde']);
    expect((await readCase(stage.db, played.reference))?.state.own).toMatchObject({ counts: { bids: 1 } });
  });
});
