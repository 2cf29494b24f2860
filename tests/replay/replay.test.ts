import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Runtime, Worker, DefaultLogger } from '@temporalio/worker';
import { describe, expect, it } from 'vitest';
import { PACKAGE_ROOT, programPath } from '../../client/stack/programs.ts';

Runtime.install({ logger: new DefaultLogger('ERROR') });

const folder = join(PACKAGE_ROOT, 'tests', 'replay', 'histories');
const versions = readdirSync(folder);
const workflowBundle = { codePath: programPath('workflow-bundle.cjs') };

describe('every recorded history replays on the present code (P12)', () => {
  it('there are histories to replay', () => {
    expect(versions).toEqual(expect.arrayContaining(['0.1.0', '0.2.0', '0.2.1', '0.3.0']));
  });

  // Of the version that first had them.
  it.each([
    'score',
    'next',
    'indexPrices',
    'recordDraw',
    'dropOut',
    'recordIndex',
    'suspend',
    'noticeOfDefault',
    'withdraw',
  ])('there is a history with %s', (name) => {
    const texts = readdirSync(join(folder, '0.2.0')).map((file) => readFileSync(join(folder, '0.2.0', file), 'utf8'));
    expect(texts.some((text) => text.includes(`"name":"${name}"`))).toBe(true);
  });

  it.each(['"name":"twoPeople"', '"name":"changeDocuments"', '"activityType":{"name":"next"}'])(
    'there is a history of 0.3.0 with %s',
    (part) => {
      const files = readdirSync(join(folder, '0.3.0'));
      const texts = files.map((file) => readFileSync(join(folder, '0.3.0', file), 'utf8'));
      expect(texts.some((text) => text.includes(part))).toBe(true);
    },
  );

  it('there is a history of a run that turned inside its phase', () => {
    const texts = readdirSync(join(folder, '0.2.1')).map((file) => readFileSync(join(folder, '0.2.1', file), 'utf8'));
    const carried = texts.flatMap((text) => {
      const { events } = JSON.parse(text) as {
        readonly events: readonly {
          readonly workflowExecutionStartedEventAttributes?: {
            readonly input?: { readonly payloads?: readonly { readonly data: string }[] };
          };
        }[];
      };
      const state = events[0]?.workflowExecutionStartedEventAttributes?.input?.payloads?.[1]?.data;
      return state === undefined ? [] : [Buffer.from(state, 'base64').toString()];
    });
    expect(carried.some((state) => state.includes('"turned":true'))).toBe(true);
  });

  it.each(versions)('version %s', async (version) => {
    const files = readdirSync(join(folder, version));
    const histories = files.map((name) => ({
      workflowId: name,
      history: JSON.parse(readFileSync(join(folder, version, name), 'utf8')) as unknown,
    }));
    const failed: string[] = [];
    let replayed = 0;
    for await (const result of Worker.runReplayHistories({ workflowBundle, replayName: version }, histories)) {
      replayed += 1;
      if (result.error !== undefined) failed.push(`${result.workflowId}: ${result.error.message}`);
    }
    expect(failed).toEqual([]);
    expect(replayed).toBe(files.length);
  });
});
