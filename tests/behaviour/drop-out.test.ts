import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { showCase } from '../../client/usecases/show.ts';
import { readEvents } from '../../store/events.ts';
import { assessed, settled, type Bid } from './settled.ts';
import { about, sharedStage, play, type Stage } from './stage.ts';
import { withoutAssessment } from '../../bench/contestants.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await sharedStage();
});
afterAll(() => stage.close());

const drop = (op: string, bid: string, award: string): string =>
  `  - { op: ${op}, handeling: uitval, gunning: ${award}, inschrijving: ${bid}, reden: bedrijf stopt, door: lead }`;

describe('uitval na de gunningsbeslissing (U3.8)', () => {
  const bids: Bid[] = [
    ['a', [9, '80.00'], [7, '80.00']],
    ['b', [8, '75.00'], [8, '75.00']],
    ['c', [7, '75.00'], [6, '75.00']],
  ];

  it('twee keer op één dag: één nieuwe termijn, van dat perceel alleen', async () => {
    const scenario = ['handelingen:', assessed(bids)]
      .concat(drop('2018-07-10 10:00', 'a', 'perceel-1'), drop('2018-07-10 11:00', 'b', 'perceel-1'))
      .join('\n');
    const { lines } = await play(stage, { edit: settled, scenario, until: '2018-08-25' });
    expect(lines.filter((line) => line.kind === 'refused')).toEqual([]);
    expect(about(lines, 'moved', 'objection-window@perceel-1')).toHaveLength(1);
    expect(about(lines, 'milestone-reached', 'objection-window@perceel-1')).toMatchObject([{ lastDay: '2018-08-21' }]);
    expect(about(lines, 'moved', 'objection-window')).toEqual([]);
    expect(about(lines, 'milestone-reached', 'objection-window')).toMatchObject([{ lastDay: '2018-08-03' }]);
  });

  it('een bezwaar wordt beoordeeld naar de termijn van zijn perceel (Awb 6:7)', async () => {
    const objection = (day: string, van: string, rest = ''): string =>
      `  - { op: 2018-08-${day} 10:00, handeling: bezwaar, van: ${van}, ontvangen: 2018-08-${day} 09:00, bewijs: brief, door: lead${rest} }`;
    const scenario = [
      'handelingen:',
      assessed(bids),
      drop('2018-07-10 10:00', 'a', 'perceel-1'),
      objection('15', 'd', ', perceel: perceel-1'),
      objection('15', 'e', ', perceel: perceel-2'),
      objection('15', 'f'),
      objection('15', 'g', ', perceel: perceel-9'),
      '  - { op: 2018-08-15 11:00, handeling: bezwaar-betreft, nummer: "3", perceel: perceel-2, door: lead }',
    ].join('\n');
    const played = await play(stage, { edit: settled, scenario, until: '2018-08-16' });
    expect(played.lines.filter((line) => line.kind === 'refused')).toMatchObject([{ rule: 'unknown-lot' }]);
    const filed = await readEvents(stage.db, played.reference);
    expect(
      filed.flatMap(({ fact }) => (fact.kind === 'objection-filed' ? [[fact.timeliness, fact.asks]] : [])),
    ).toEqual([
      ['in-time', undefined],
      ['late', undefined],
      ['in-time', 'lot'],
    ]);
    expect((await showCase(stage.desk, played.reference, 0))?.view.objections).toMatchObject([
      { no: 1, timeliness: 'in-time', lot: 'perceel-1' },
      { no: 2, timeliness: 'late', lot: 'perceel-2' },
      { no: 3, timeliness: 'late', lot: 'perceel-2' },
    ]);
    const mails = played.mails.filter(({ subject }) => subject?.startsWith('Bezwaar 3'));
    expect(mails.some(({ text }) => text?.includes('bezwaar-betreft'))).toBe(true);
  });

  it('na het subsidiebesluit is het geen uitval meer', async () => {
    const scenario = ['handelingen:', assessed(bids), drop('2018-12-03 10:00', 'a', 'perceel-1')].join('\n');
    const { lines } = await play(stage, { edit: settled, scenario, until: '2018-12-05' });
    expect(lines.filter((line) => line.kind === 'refused')).toMatchObject([{ rule: 'award-settled' }]);
  });
});

describe('uitval na de opschortende termijn (Aw 2.127)', () => {
  const evaluation = `
beoordeling:
  afronding: { decimalen: 2, wijze: half-op }
  laagste-prijs-over: geprijsd
  bij-gelijke-stand: { loting: notaris }
  bij-uitval: { volgende: oude-rangorde }
  percelen:
    - perceel: opdracht
      wensen: [{ id: plan, naam: Plan, punten: "850", ondergrens: 6 }]
`;
  const bids = `  - { op: 2020-10-29 11:00, handeling: inschrijving, door: a }
  - { op: 2020-10-29 12:00, handeling: inschrijving, door: b }
  - op: 2020-11-11 10:00
    handeling: beoordeling
    door: inkoper
    inschrijvingen:
      - { inschrijving: a, cijfers: { opdracht: { plan: 9 } } }
      - { inschrijving: b, cijfers: { opdracht: { plan: 8 } } }`;

  it('opent hem opnieuw: tot hij voorbij is, wordt niets definitief', async () => {
    const scenario = [
      'handelingen:',
      bids,
      drop('2020-12-04 09:00', 'a', 'opdracht'),
      '  - { op: 2020-12-04 10:00, handeling: meld, mijlpaal: definitieve-gunning, door: lead, bewijs: brief 1 }',
      '  - { op: 2020-12-28 10:00, handeling: meld, mijlpaal: definitieve-gunning, door: lead, bewijs: brief 2 }',
    ].join('\n');
    const { lines } = await play(
      stage,
      { edit: (text) => `${withoutAssessment(text)}${evaluation}`, scenario },
      'lnvt-2020',
    );
    expect(lines.filter((line) => line.kind === 'refused')).toMatchObject([
      { milestone: 'award-final', rule: 'wrong-phase' },
    ]);
    expect(about(lines, 'milestone-reached', 'standstill').map((line) => line.lastDay)).toEqual([
      '2020-12-03',
      '2020-12-24',
    ]);
    expect(about(lines, 'milestone-reported', 'award-final')).toMatchObject([{ at: '2020-12-28T10:00:00+01:00' }]);
    expect(lines.at(-1)).toMatchObject({ kind: 'finished', outcome: 'completed' });
  });
});
