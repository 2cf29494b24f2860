import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { procedureName, workflowIdOf } from '../../contracts/names.ts';
import { readCase } from '../../store/cases.ts';
import { missing, replayAll } from './replay.ts';
import { about, ownStage, play, refusals, type Stage } from './stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await ownStage();
});
afterAll(() => stage.close());

const MANY = 60;
/** The most events in one run of a case. */
const LARGEST_RUN = 500;

describe('veel vragen in één zaak', () => {
  it('een lange zaak gaat op een stil moment in een verse run verder, zonder dat de fase opnieuw begint of iets dubbel is', async () => {
    const scenario = [
      'handelingen:',
      '  - { op: 2018-04-12 10:00, handeling: meld, mijlpaal: aankondiging, door: lead, bewijs: x }',
      ...Array.from(
        { length: MANY },
        (_, no) =>
          `  - { op: 2018-04-16 ${10 + Math.floor(no / 10)}:${10 + (no % 10)}, handeling: vraag, door: inschrijver-${no} }`,
      ),
      '  - { op: 2018-04-17 10:00, handeling: verplaats, mijlpaal: opening, naar: 2018-05-24 18:00, door: lead, reden: zaal }',
      '  - { op: 2018-04-17 10:01, handeling: meld, mijlpaal: aankondiging, door: lead, bewijs: x }',
      '  - { op: 2018-04-30 17:00:01, handeling: vraag, door: te-laat }',
    ].join('\n');
    const { lines, reference } = await play(stage, { scenario, until: '2018-05-25' });
    expect(lines.filter((line) => line.kind === 'received')).toHaveLength(MANY);
    expect((await readCase(stage.db, reference))?.state.own).toMatchObject({ counts: { questions: MANY } });
    expect(lines.filter((line) => line.kind === 'phase-started').map((line) => line.phase)).toEqual([
      'consultation',
      'questions',
      'submission',
      'opening',
      'evaluation',
    ]);
    expect(about(lines, 'milestone-reached', 'questions-close')).toMatchObject([{ at: '2018-04-30T17:00:00+02:00' }]);
    expect(about(lines, 'moved', 'bid-opening')).toHaveLength(1);
    // What was done before the run turned is still done.
    expect(refusals(lines)).toEqual(['already-done', 'question-late']);

    const lengths: number[] = [];
    for await (const run of stage.client.workflow.list({
      query: `WorkflowId = '${workflowIdOf('tender', procedureName(reference))}'`,
    }))
      lengths.push(run.historyLength ?? 0);
    expect(lengths.length).toBeGreaterThan(1);
    expect(Math.max(...lengths)).toBeLessThan(LARGEST_RUN);

    const runs = await replayAll(stage);
    expect(runs.filter((run) => run.fault !== null)).toEqual([]);
    expect(missing(runs)).toEqual([]);
    expect(runs.filter((run) => run.from !== null)).toHaveLength(lengths.length - 1);
  });
});
