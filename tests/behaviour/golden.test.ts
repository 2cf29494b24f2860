import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { temporal } from '@temporalio/proto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { verify, type Verified } from '../../client/usecases/verify/verify.ts';
import { example } from '../examples.ts';
import { compare, exampleNames, FILES, GOLDEN, playWhole, scriptNames, type Golden } from './golden.ts';
import { TASK_QUEUE, WORKFLOW } from '../../contracts/names.ts';
import { historiesOf, missing, replay } from './replay.ts';
import { ownStage, type Stage } from './stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await ownStage();
});
afterAll(() => stage.close());

/** Every case that was played: references. */
const cases: string[] = [];

/** What a person sees of an example, all of it; how to read and to rewrite the files is in tests/golden/README.md. */
describe.each(exampleNames())('alles van %s is zoals vastgelegd', (name) => {
  let golden: Golden;
  let checked: Verified;
  beforeAll(async () => {
    golden = await playWhole(stage, name);
    checked = await verify({ ...stage.desk, now: () => 0 }, example(name).definition.reference);
    const { lijst } = JSON.parse(golden['cases.json']) as { readonly lijst: readonly { readonly reference: string }[] };
    cases.push(...lijst.map((one) => one.reference));
  });

  it.each(FILES)('%s', (file) => compare(name, file, golden[file]));

  it('en haar dossier klopt van begin tot eind', () => {
    expect(checked.wrong).toEqual([]);
    expect(checked.links).toBeGreaterThan(50);
  });
});

it('elk voorbeeld is vastgelegd, en niets anders', () => {
  const kept = readdirSync(GOLDEN).filter((name) => name !== 'README.md');
  expect(kept.sort()).toEqual(exampleNames());
  for (const name of kept) expect(readdirSync(join(GOLDEN, name)).sort()).toEqual([...FILES].sort());
  expect(exampleNames()).toEqual(expect.arrayContaining(scriptNames()));
});

it('wat zo is gespeeld, speelt van begin tot eind opnieuw af uit zijn geschiedenis, elk soort workflow', async () => {
  // No mail had to wait and nobody watches a play: it can do without these.
  for (const round of [WORKFLOW.mailRound, WORKFLOW.watchRound])
    await stage.client.workflow.execute(round, { workflowId: `ronde/${round}`, taskQueue: TASK_QUEUE });
  const histories = await historiesOf(stage);
  const runs = await replay(histories);
  expect(runs.filter((run) => run.fault !== null)).toEqual([]);
  expect(missing(runs)).toEqual([]);
  expect([...new Set(runs.map((run) => run.type))].sort()).toEqual(Object.values(WORKFLOW).sort());
  const rounds: readonly string[] = [WORKFLOW.reminderRound, WORKFLOW.mailRound, WORKFLOW.watchRound];
  const ids = runs.filter((run) => !rounds.includes(run.type)).map((run) => run.workflowId);
  expect(new Set(ids).size).toBe(cases.length);

  // A workflow that asks for other activities than it did is found out.
  const one = structuredClone(histories.find(({ workflowId }) => workflowId.startsWith('aanbesteding/')));
  if (one === undefined) throw new Error('No procedure was played.');
  const { events } = one.history as temporal.api.history.v1.IHistory;
  const asked = events?.find((event) => event.activityTaskScheduledEventAttributes != null);
  Object.assign(asked?.activityTaskScheduledEventAttributes ?? {}, { activityType: { name: 'anders' } });
  expect(await replay([one])).toMatchObject([{ fault: expect.stringContaining('anders') as unknown }]);
});
