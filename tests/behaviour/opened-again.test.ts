import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { act, type Wish } from '../../client/usecases/act.ts';
import { findCase } from '../../client/usecases/find.ts';
import { handIn } from '../../client/usecases/receive.ts';
import { restartCase } from '../../client/usecases/restart.ts';
import { CARRIED } from '../../contracts/handed.ts';
import type { Desk } from '../../client/usecases/desk.ts';
import { reserveOffset } from '../../store/clocks.ts';
import { inFile } from './prepared-cases.ts';
import { idOf, START, start } from './running.ts';
import { sharedStage, type Stage } from './stage.ts';

/** The cases live in the days of their procedure, and so does who acts. */
const OFFSET = START - Date.now();
let stage: Stage;
let desk: Desk;
beforeAll(async () => {
  stage = await sharedStage();
  desk = { ...stage.desk, now: () => Date.now() + OFFSET };
});
afterAll(() => stage.close());

async function does(reference: string, name: 'terminateEarly' | 'fileComplaint', fields: Wish['fields']) {
  const found = await findCase(desk, reference);
  if (found === null) throw new Error(reference);
  const acted = await act(desk, found.stored, { name, fields, by: 'Noor de Wit' });
  expect(acted).toEqual(expect.objectContaining({ kind: 'done' }));
}

/** What the newest run began with, as Temporal UI shows it. */
async function began(reference: string) {
  const handle = stage.client.workflow.getHandle(idOf(reference));
  const [{ staticSummary }, { events }] = await Promise.all([
    handle.describe().then(async (one) => ({ staticSummary: await one.staticSummary() })),
    handle.fetchHistory(),
  ]);
  const { input, header } = events?.[0]?.workflowExecutionStartedEventAttributes ?? {};
  return { inputs: input?.payloads?.length, beside: Object.keys(header?.fields ?? {}), title: staticSummary };
}

async function opened(reference: string): Promise<void> {
  await reserveOffset(stage.db, reference, OFFSET);
  await start(stage, reference);
  await inFile(stage, reference);
}

async function ends(reference: string): Promise<void> {
  await does(reference, 'terminateEarly', { reason: 'geen geld' });
  await vi.waitFor(
    async () =>
      expect((await stage.client.workflow.getHandle(idOf(reference)).describe()).status.name).toBe('COMPLETED'),
    20_000,
  );
}

const title = (reference: string): string => `${reference}: Veilig Thuis, jeugdbescherming en jeugdreclassering`;

it('wat een zaak weer meekrijgt, staat niet in de invoer die Temporal UI toont: na haar einde en na herstart', async () => {
  const [ended, broken] = ['EINDE-2018', 'STUK-2018'];
  for (const reference of [ended, broken]) await opened(reference);
  await ends(ended);
  await does(ended, 'fileComplaint', {
    complainant: 'x',
    receivedAt: START,
    reason: 'te kort',
    proof: 'brief 1',
  });
  await stage.client.workflow.getHandle(idOf(broken)).terminate('uit Temporal UI');
  expect(await restartCase(desk, broken)).toBe('done');
  for (const reference of [ended, broken])
    expect(await began(reference)).toEqual({ inputs: 1, beside: [CARRIED], title: title(reference) });
});

it('ook niet als er na haar einde nog iets binnenkomt', async () => {
  const reference = 'LAAT-2018';
  await opened(reference);
  await ends(reference);
  const sent = { party: 'x', lot: null, uploadId: '1', content: 'kluis 1', at: desk.now() };
  await handIn(desk, { reference, kind: 'bid', ...sent });
  expect(await began(reference)).toEqual({ inputs: 1, beside: [CARRIED], title: title(reference) });
});
