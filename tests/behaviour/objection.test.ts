import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { showCase } from '../../client/usecases/show.ts';
import { sharedStage, play, type Played, type Stage } from './stage.ts';

let stage: Stage;
let played: Played;

/** Decided on 22 June, so objections are in time through 3 August. One comes too early, one too late, one by post just in time. */
const SCRIPT = `handelingen:
  - { op: 2018-06-20 10:00, handeling: bezwaar, van: Anton, bewijs: brief 1, door: lead }
  - { op: 2018-06-21 10:00, handeling: beslis-bezwaar, zaak: bezwaar-1, gevolg: herroepen, bewijs: besluit 1, zonder-horen: geheel tegemoetgekomen, door: lead }
  - { op: 2018-06-21 11:00, handeling: beoordeel-termijn, zaak: bezwaar-1, oordeel: telt, reden: het besluit was er al, door: jurist }
  - { op: 2018-06-25 10:00, handeling: beslis-bezwaar, zaak: bezwaar-1, gevolg: herroepen, bewijs: besluit 1, zonder-horen: geheel tegemoetgekomen, door: lead }
  - { op: 2018-07-02 10:00, handeling: bezwaar, van: Beatrix, bewijs: brief 2, commissie: ja, door: lead }
  - { op: 2018-07-03 10:00, handeling: stel-uit, zaak: bezwaar-2, tot-en-met: 2019-01-15, bewijs: mail, door: lead }
  - { op: 2018-07-04 10:00, handeling: verdaag, zaak: bezwaar-2, reden: drukte, door: lead }
  - { op: 2018-07-04 11:00, handeling: vraag-herstel, zaak: bezwaar-2, uiterlijk: 2018-07-20, reden: handtekening, door: lead }
  - { op: 2018-07-05 10:00, handeling: trek-in, zaak: bezwaar-2, reden: de indiener trekt in, door: lead }
  - { op: 2018-08-07 10:00, handeling: bezwaar, van: Cornelis, bewijs: brief 3, gepost: 2018-08-03, door: lead }
  - { op: 2018-08-07 11:00, handeling: bezwaar, van: Dirkje, bewijs: brief 4, door: lead }
  - { op: 2018-08-08 10:00, handeling: beoordeel-termijn, zaak: bezwaar-4, oordeel: telt-niet, reden: geen reden genoemd, door: jurist }
  - { op: 2018-08-08 11:00, handeling: vraag-herstel, zaak: bezwaar-4, uiterlijk: 2018-08-20, reden: gronden, door: lead }
  - { op: 2018-08-09 10:00, handeling: beslis-bezwaar, zaak: bezwaar-4, gevolg: niet-ontvankelijk, bewijs: besluit 4, zonder-horen: kennelijk, door: lead }
`;

const NAMES = ['Anton', 'Beatrix', 'Cornelis', 'Dirkje'];

beforeAll(async () => {
  stage = await sharedStage();
  played = await play(stage, { scenario: SCRIPT, until: '2018-08-12' });
});
afterAll(() => stage.close());

const objectionsOf = async (reference: string) => (await showCase(stage.desk, reference, 0))?.view.objections;
const linesOf = (part: string) => played.lines.filter((one) => one.reference === `${played.reference}/${part}`);

/** Everything that travelled in a history, as text. */
function payloadsOf(value: unknown): string {
  if (value instanceof Uint8Array) return Buffer.from(value).toString();
  return typeof value === 'object' && value !== null ? Object.values(value).map(payloadsOf).join('\n') : '';
}

describe('bezwaar tegen de beslissing (Awb 6 en 7)', () => {
  it('wat binnenkomt wordt een eigen zaak, en de procedure weet wat ervan werd', async () => {
    expect(await objectionsOf(played.reference)).toEqual([
      expect.objectContaining({ no: 1, timeliness: 'premature', consequence: 'revoked' }),
      expect.objectContaining({ no: 2, timeliness: 'in-time', consequence: 'withdrawn' }),
      expect.objectContaining({ no: 3, timeliness: 'in-time', consequence: null }),
      expect.objectContaining({ no: 4, timeliness: 'late', consequence: 'inadmissible' }),
    ]);
  });

  it('wie bezwaar maakt, staat bij de procedure, bij het bezwaar, in de tijdlijn en in de mail, en nergens in Temporal', async () => {
    expect((await objectionsOf(played.reference))?.map((one) => one.objector)).toEqual(NAMES);
    const own = await showCase(stage.desk, `${played.reference}/bezwaar-3`, 0);
    expect(own?.view.objection?.objector).toBe(NAMES[2]);
    const filed = played.lines.filter((one) => one.kind === 'objection-filed');
    expect(filed.map((one) => one.proof)).toEqual(NAMES.map((name, at) => `van ${name}; brief ${at + 1}`));
    const mails = played.mails.filter((one) => one.subject?.startsWith('Bezwaar 2 ontvangen'));
    expect(mails.map((one) => one.text)).toContainEqual(
      expect.stringContaining('een bezwaar binnen van Beatrix tegen'),
    );
    for (const id of [`aanbesteding/${played.reference}`, `bezwaar/${played.reference}/2`]) {
      const history = await stage.client.workflow.getHandle(id).fetchHistory();
      const payloads = payloadsOf(history);
      expect(payloads).toMatch(/t:[0-9a-f-]{36}/);
      expect(payloads).not.toContain('Beatrix');
    }
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

  it('waar de zaak eindigt, staat niets meer stil', async () => {
    for (const part of ['bezwaar-2', 'bezwaar-4']) {
      expect(linesOf(part).filter((one) => one.kind === 'repair-asked')).toHaveLength(1);
      expect((await showCase(stage.desk, `${played.reference}/${part}`, 0))?.view.holds).toEqual([]);
    }
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

describe('herstel van een bezwaar (Awb 6:6, 7:10 lid 2)', () => {
  /** Received on 2 July: the decision is due on 14 September. */
  const late = `handelingen:
  - { op: 2018-07-02 10:00, handeling: bezwaar, van: Eva, bewijs: brief 1, door: lead }
  - { op: 2018-07-03 10:00, handeling: schors, zaak: bezwaar-1, termijn: beslissing-op-bezwaar, reden: aanvullen, door: lead }
  - { op: 2018-09-20 10:00, handeling: meld, zaak: bezwaar-1, mijlpaal: beslissing-op-bezwaar, bewijs: x, door: lead }
  - { op: 2018-10-01 10:00, handeling: vraag-herstel, zaak: bezwaar-1, uiterlijk: 2018-10-15, reden: geen gronden, door: lead }
  - { op: 2018-10-02 10:00, handeling: vraag-herstel, zaak: bezwaar-1, uiterlijk: 2018-10-20, reden: geen gronden, door: lead }
  - { op: 2018-10-05 10:00, handeling: hersteld, zaak: bezwaar-1, aangevuld: 2018-10-05, bewijs: brief 2, door: lead }
`;

  it('kan ook na de beslistermijn, die er niet meer om stilstaat', async () => {
    const { lines, reference } = await play(stage, { scenario: late, until: '2018-10-18' });
    const own = lines.filter((one) => one.reference === `${reference}/bezwaar-1`);
    expect(own.flatMap((one) => one.rule ?? [])).toEqual([
      'hold-in-objection',
      'decided-by-act',
      'repair-asked-already',
    ]);
    expect(
      own.flatMap((one) => (/herstel/i.test(one.message ?? '') && one.rule === undefined ? one.message : [])),
    ).toEqual([
      'Gevraagd te herstellen, uiterlijk ma 15 okt 2018; de beslistermijn was al voorbij',
      'Hersteld op vr 5 okt 2018',
    ]);
    expect(own.filter((one) => one.kind === 'moved' || one.kind === 'resumed')).toEqual([]);
    const view = (await showCase(stage.desk, `${reference}/bezwaar-1`, 0))?.view;
    expect(view?.waitingFor?.milestone.id).toBe('objection-decision');
    expect(view?.milestones.find((one) => one.milestone.id === 'objection-decision')?.shown).toBe('overdue');
  });
});
