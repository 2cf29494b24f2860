import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { RECEIVED_SIGNAL } from '../../contracts/acts.ts';
import { procedureName, workflowIdOf } from '../../contracts/names.ts';
import { readCase } from '../../store/cases.ts';
import { readEvents } from '../../store/events.ts';
import { receive } from '../../store/receipts.ts';
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
const STORM = 900;
const AT_ONCE = 50;

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
    expect(lines.filter((line) => line.kind === 'received')).toHaveLength(MANY + 1);
    expect(lines.filter(({ kind, letter }) => kind === 'letter-sent' && letter === 'receipt')).toHaveLength(2);
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
    expect(refusals(lines)).toEqual(['already-done']);

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

describe('een storm van berichten', () => {
  it('gaat over verse runs heen, en geen bericht gaat verloren of telt dubbel', async () => {
    const { reference } = await play(stage, {
      reference: 'PROEF-STORM',
      scenario: 'handelingen: []\n',
      until: '2018-04-20',
    });
    const workflowId = workflowIdOf('tender', procedureName(reference));
    const handle = stage.client.workflow.getHandle(workflowId);
    const at = Date.parse('2018-04-20T10:00:00+02:00');
    const questions = async (): Promise<readonly number[]> =>
      (await readEvents(stage.db, reference)).flatMap(({ fact }) => (fact.kind === 'received' ? [fact.no] : []));
    // Burst after burst: how many come in before a worker looks is not the case's to decide.
    for (let no = 1; no <= STORM; no += AT_ONCE) {
      const burst = Array.from({ length: AT_ONCE }, (_, more) =>
        handle.signal(RECEIVED_SIGNAL, { kind: 'question', no: no + more, at, inTime: no + more }),
      );
      await Promise.all(burst);
      await expect
        .poll(async () => (await questions()).length, { timeout: 60_000, interval: 200 })
        .toBe(no + AT_ONCE - 1);
    }
    expect(new Set(await questions()).size).toBe(STORM);
    const lengths: number[] = [];
    for await (const run of stage.client.workflow.list({ query: `WorkflowId = '${workflowId}'` }))
      lengths.push(run.historyLength ?? 0);
    expect(lengths.length).toBeGreaterThan(1);
    expect(Math.max(...lengths)).toBeLessThan(LARGEST_RUN);
  });
});

describe('een inschrijving waarvan de zaak niet hoorde', () => {
  it('houdt de beoordeling op tot er is berekend: het dossier telt', async () => {
    const reference = 'PROEF-STIL';
    const kept: Promise<unknown>[] = [];
    const bid = { reference, kind: 'bid', uploadId: '1', party: 'A', lot: null, sha256: 'a' } as const;
    const { lines } = await play(stage, {
      reference,
      // The one that the case hears of comes too late to be ranked; with it the case hears how many came in time.
      scenario: [
        'handelingen:',
        '  - { op: 2018-06-01 10:00, handeling: inschrijving, door: b }',
        '  - { op: 2018-06-20 10:00, handeling: meld, mijlpaal: beoordeling, door: lead, bewijs: x }',
      ].join('\n'),
      until: '2018-06-21',
      // The row is there; the signal got lost.
      onLine: (line) => {
        if (line.kind === 'phase-started' && line.phase === 'submission')
          kept.push(receive(stage.db, { ...bid, at: Date.parse(line.at) }));
      },
    });
    expect(await Promise.all(kept)).toMatchObject([{ kind: 'receipt', receipt: { judgement: 'in-time' } }]);
    expect((await readCase(stage.db, reference))?.state.own).toMatchObject({ counts: { bids: 1 } });
    expect(refusals(lines)).toEqual(['not-scored']);
    expect(about(lines, 'milestone-reported', 'evaluation')).toEqual([]);
  });
});
