import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { askVerdict, performAct } from '../../client/temporal/updates.ts';
import { OBJECTION_ENDED_SIGNAL, RECEIVED_SIGNAL } from '../../contracts/acts.ts';
import { readCase } from '../../store/cases.ts';
import { readEvents } from '../../store/events.ts';
import { sharedStage, type Stage } from './stage.ts';
import { actOf, idOf, START, start } from './running.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await sharedStage();
});
afterAll(() => stage.close());

const GARBAGE: readonly (readonly unknown[])[] = [
  [],
  [null],
  ['bid'],
  [7, 'x'],
  [{}],
  [{ kind: 'bid', no: '1', at: START, inTime: 1 }],
  [{ kind: 'bod', no: 1, at: START, inTime: 1, objection: 'X', consequence: 'weg' }],
  [{ no: 1, objection: 'X/1', consequence: 'revoked', at: 'gisteren' }],
  [new Uint8Array([255, 0, 1])],
];

/** What the case still does: it answers an act, and what it answers is on record. */
async function goesOn(reference: string): Promise<void> {
  const outcome = await performAct(
    stage.client,
    idOf(reference),
    'reportMilestone',
    actOf({ milestone: 'prior-notice', moment: START + 1, proof: 'TED 1' }),
  );
  expect(outcome).toMatchObject({ kind: 'done' });
}

describe('wat iemand in Temporal UI intikt en niet te lezen is', () => {
  it.each([RECEIVED_SIGNAL, OBJECTION_ENDED_SIGNAL])(
    'het bericht %s verandert niets, staat in het dossier, en de zaak gaat door',
    async (signal) => {
      const reference = `KRABBEL-${signal}`;
      await start(stage, reference);
      const handle = stage.client.workflow.getHandle(idOf(reference));
      for (const args of GARBAGE) await handle.signal(signal, ...args);
      await goesOn(reference);
      const events = await readEvents(stage.db, reference);
      expect(events.filter(({ fact }) => fact.kind === 'unreadable')).toHaveLength(GARBAGE.length);
      expect((await readCase(stage.db, reference))?.state.own).toMatchObject({
        counts: { questions: 0, requests: 0, bids: 0 },
      });
    },
  );

  it.each([
    ['json/protobuf', '{"kind":"bid"}'],
    ['json/plain', '{"kind":'],
    ['onbekend', 'x'],
  ])('ook als de inhoud zelf niet te openen is (%s)', async (encoding, data) => {
    const reference = `KRABBEL-${encoding.replace('/', '-')}-${data.length}`;
    await start(stage, reference);
    await stage.connection.workflowService.signalWorkflowExecution({
      namespace: stage.stack.namespace,
      workflowExecution: { workflowId: idOf(reference) },
      signalName: RECEIVED_SIGNAL,
      input: { payloads: [{ metadata: { encoding: Buffer.from(encoding) }, data: Buffer.from(data) }] },
    });
    await goesOn(reference);
  });

  it.each<[string, unknown]>([
    ['niets', undefined],
    ['leeg', null],
    ['een tekst', 'lead'],
    ['een naam die geen naam is', { id: 'k-1', by: 'a\u0000b', milestone: 'prior-notice' }],
    ['een getal als naam', { id: 'k-2', by: 7, milestone: 'prior-notice' }],
  ])('een proef van %s wordt geweigerd', async (_name, act) => {
    const reference = 'KRABBEL-PROEF';
    await start(stage, reference).catch(() => undefined);
    const verdict = await askVerdict(stage.client, idOf(reference), 'reportMilestone', act as never);
    expect(verdict).toMatchObject({ kind: 'refused' });
  });

  it('daarna gaat ook die zaak door', () => goesOn('KRABBEL-PROEF'));
});
