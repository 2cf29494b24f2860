import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { showCase } from '../../client/usecases/show.ts';
import { OBJECTION_ENDED_SIGNAL, updateName } from '../../contracts/acts.ts';
import { procedureName, workflowIdOf } from '../../contracts/names.ts';
import { OBJECTION } from '../../domain/plan/objection-plan.ts';
import { readCase } from '../../store/cases.ts';
import { readEvents } from '../../store/events.ts';
import { about, sharedStage, play, type Played, type Stage } from './stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await sharedStage();
});
afterAll(() => stage.close());

/** Planned for 22 June, sent on the 29th; the procedure ends while one objection is open, and then another one comes in. */
const SCRIPT = `handelingen:
  - { op: 2018-06-20 10:00, handeling: bezwaar, van: a, bewijs: brief 1, door: lead }
  - { op: 2018-06-21 10:00, handeling: verplaats, mijlpaal: gunningsbeslissing, naar: 2018-06-27, reden: meer tijd, door: lead }
  - { op: 2018-06-29 10:00, handeling: meld, mijlpaal: gunningsbeslissing, bewijs: brief, door: lead }
  - { op: 2018-07-02 10:00, handeling: beeindig, reden: geen geld, door: lead }
  - { op: 2018-07-03 10:00, handeling: bezwaar, van: b, bewijs: brief 2, door: lead }
  - { op: 2018-07-04 10:00, handeling: beoordeel-termijn, zaak: bezwaar-1, oordeel: telt, reden: het besluit was er al, door: jurist }
  - { op: 2018-07-04 11:00, handeling: verplaats, zaak: bezwaar-1, mijlpaal: beslissing-op-bezwaar, naar: 2018-09-10, reden: haast, door: lead }
  - { op: 2018-07-04 12:00, handeling: verplaats, zaak: bezwaar-1, mijlpaal: beslissing-op-bezwaar, naar: 2018-09-12, reden: minder haast, door: lead }
  - { op: 2018-07-05 10:00, handeling: beslis-bezwaar, zaak: bezwaar-1, gevolg: herroepen, bewijs: besluit 1, zonder-horen: geheel tegemoetgekomen, door: lead }
`;

describe('een bezwaar en zijn procedure', () => {
  let played: Played;
  beforeAll(async () => {
    played = await play(stage, { scenario: SCRIPT, until: '2018-07-10' });
  });
  const linesOf = (part: string) => played.lines.filter((one) => one.reference === `${played.reference}/${part}`);

  it('een te vroeg bezwaar telt vanaf de bezwaartermijn zoals die loopt (Awb 6:10, 7:10)', () => {
    const moves = about(linesOf('bezwaar-1'), 'moved', OBJECTION.decision).map((one) => one.lastDay);
    expect(moves).toEqual(['2018-09-19', '2018-09-21', '2018-09-10', '2018-09-12']);
    expect(
      linesOf('bezwaar-1')
        .filter((one) => one.kind === 'window-moved')
        .map((one) => one.at),
    ).toEqual(['2018-06-21T10:00:00+02:00', '2018-06-29T10:00:00+02:00']);
  });

  it('elke verplaatsing staat in het dossier', async () => {
    const events = await readEvents(stage.db, `${played.reference}/bezwaar-1`);
    expect(events.filter((one) => one.fact.kind === 'moved')).toHaveLength(2);
  });

  it('wat binnenkomt na het einde van de procedure, wordt een eigen zaak, en het einde blijft staan', async () => {
    expect(played.lines.filter((one) => one.kind === 'refused')).toEqual([]);
    const events = await readEvents(stage.db, played.reference);
    expect(events.flatMap(({ fact }) => (fact.kind === 'objection-filed' ? [fact.no] : []))).toEqual([1, 2]);
    expect((await readCase(stage.db, played.reference))?.state.outcome).toBe('terminated-early');
    const second = await showCase(stage.desk, `${played.reference}/bezwaar-2`, 0);
    expect(second?.state.milestones.find((one) => one.id === OBJECTION.decision)?.lastDay).toBe('2018-09-21');
    expect(played.mails.filter((mail) => /ezwaar 2/.test(mail.subject ?? ''))).not.toEqual([]);
  });

  it('de procedure toont wat er van elk bezwaar werd, ook na haar einde', async () => {
    expect((await showCase(stage.desk, played.reference, 0))?.view.objections).toMatchObject([
      { no: 1, timeliness: 'premature', consequence: 'revoked' },
      { no: 2, timeliness: 'in-time', consequence: null },
    ]);
  });
});

describe('een bezwaar dat eindigt terwijl de procedure het nog vastlegt', () => {
  it('is ook daar geëindigd', async () => {
    const { reference } = await play(stage, { until: '2018-06-25' });
    const handle = stage.client.workflow.getHandle(workflowIdOf('tender', procedureName(reference)));
    const filing = await handle.startUpdate<unknown, [object]>(updateName('fileObjection'), {
      waitForStage: 'ACCEPTED',
      args: [
        {
          id: 'bezwaar',
          by: 'Noor de Wit',
          receivedAt: Date.parse('2018-06-20T10:00:00+02:00'),
          proof: 'brief',
          objector: 'a',
        },
      ],
    });
    await handle.signal(OBJECTION_ENDED_SIGNAL, {
      no: 1,
      objection: `${reference}/bezwaar-1`,
      consequence: 'unfounded',
      at: Date.parse('2018-06-21T10:00:00+02:00'),
    });
    await filing.result();
    await expect
      .poll(async () => (await readEvents(stage.db, reference)).map(({ fact }) => fact.kind), { timeout: 10_000 })
      .toContain('objection-ended');
    expect((await readCase(stage.db, reference))?.state.own).toMatchObject({
      objections: [{ no: 1, consequence: 'unfounded' }],
    });
  });
});
