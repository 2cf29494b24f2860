import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { showCase } from '../../client/usecases/show.ts';
import { openStage, play, type Played, type Stage } from './stage.ts';

let stage: Stage;
let played: Played;

/** Decided on 22 June, so objections are in time through 3 August. One comes too early, one too late, one by post just in time. */
const SCRIPT = `handelingen:
  - { op: 2018-06-20 10:00, handeling: bezwaar, van: a, bewijs: brief 1, door: lead }
  - { op: 2018-06-21 10:00, handeling: beslis-bezwaar, zaak: bezwaar-1, gevolg: herroepen, bewijs: besluit 1, zonder-horen: geheel tegemoetgekomen, door: lead }
  - { op: 2018-06-21 11:00, handeling: beoordeel-termijn, zaak: bezwaar-1, oordeel: telt, reden: het besluit was er al, door: jurist }
  - { op: 2018-06-25 10:00, handeling: beslis-bezwaar, zaak: bezwaar-1, gevolg: herroepen, bewijs: besluit 1, zonder-horen: geheel tegemoetgekomen, door: lead }
  - { op: 2018-07-02 10:00, handeling: bezwaar, van: b, bewijs: brief 2, commissie: ja, door: lead }
  - { op: 2018-07-03 10:00, handeling: stel-uit, zaak: bezwaar-2, tot-en-met: 2019-01-15, bewijs: mail, door: lead }
  - { op: 2018-07-04 10:00, handeling: verdaag, zaak: bezwaar-2, reden: drukte, door: lead }
  - { op: 2018-07-05 10:00, handeling: trek-in, zaak: bezwaar-2, reden: de indiener trekt in, door: lead }
  - { op: 2018-08-07 10:00, handeling: bezwaar, van: c, bewijs: brief 3, gepost: 2018-08-03, door: lead }
  - { op: 2018-08-07 11:00, handeling: bezwaar, van: d, bewijs: brief 4, door: lead }
  - { op: 2018-08-08 10:00, handeling: beoordeel-termijn, zaak: bezwaar-4, oordeel: telt-niet, reden: geen reden genoemd, door: jurist }
  - { op: 2018-08-09 10:00, handeling: beslis-bezwaar, zaak: bezwaar-4, gevolg: niet-ontvankelijk, bewijs: besluit 4, zonder-horen: kennelijk, door: lead }
`;

beforeAll(async () => {
  stage = await openStage();
  played = await play(stage, { scenario: SCRIPT, until: '2018-08-12' });
});
afterAll(() => stage.close());

const objectionsOf = async (reference: string) => (await showCase(stage.desk, reference, 0))?.view.objections;
const linesOf = (part: string) => played.lines.filter((one) => one.reference === `${played.reference}/${part}`);

describe('bezwaar tegen de beslissing (Awb 6 en 7)', () => {
  it('wat binnenkomt wordt een eigen zaak, en de procedure weet wat ervan werd', async () => {
    expect(await objectionsOf(played.reference)).toEqual([
      expect.objectContaining({ no: 1, timeliness: 'premature', consequence: 'revoked' }),
      expect.objectContaining({ no: 2, timeliness: 'in-time', consequence: 'withdrawn' }),
      expect.objectContaining({ no: 3, timeliness: 'in-time', consequence: null }),
      expect.objectContaining({ no: 4, timeliness: 'late', consequence: 'inadmissible' }),
    ]);
  });

  it('over te vroeg of te laat oordeelt een mens, vóór de beslissing (Awb 6:10, 6:11)', () => {
    expect(linesOf('bezwaar-1').filter((one) => one.kind === 'refused')).toMatchObject([
      { rule: 'timeliness-not-judged', ground: 'Awb 6:10' },
    ]);
  });

  it('uitstel met instemming gaat vóór de termijn, en verdagen kan dan niet meer (Awb 7:10 lid 3 en 4)', () => {
    const decision = linesOf('bezwaar-2').filter((one) => one.milestone === 'objection-decision');
    expect(decision).toContainEqual(expect.objectContaining({ kind: 'moved', lastDay: '2019-01-15' }));
    expect(decision).toContainEqual(expect.objectContaining({ kind: 'refused', rule: 'delay-agreed-already' }));
  });

  it('een bezwaar houdt de procedure niet op (Awb 6:16)', () => {
    const own = played.lines.filter((one) => one.reference === played.reference);
    expect(own.filter((one) => one.kind === 'suspended' || one.kind === 'moved')).toEqual([]);
    expect(own).toContainEqual(
      expect.objectContaining({ kind: 'milestone-reached', milestone: 'objection-window', lastDay: '2018-08-03' }),
    );
  });

  it('een eigen zaak die klaar is, is gesloten', async () => {
    for (const [part, outcome] of [
      ['bezwaar-1', 'completed'],
      ['bezwaar-2', 'withdrawn'],
      ['bezwaar-3', null],
      ['bezwaar-4', 'completed'],
    ] as const)
      expect((await showCase(stage.desk, `${played.reference}/${part}`, 0))?.view.outcome).toBe(outcome);
  });
});
