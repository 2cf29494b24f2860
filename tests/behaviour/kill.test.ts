import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ownStage, play, told, type Played } from './stage.ts';

let stage: Awaited<ReturnType<typeof ownStage>>;
beforeAll(async () => {
  stage = await ownStage();
});
afterAll(() => stage.close());

/** A week after the last moment at which a worker is killed. */
const UNTIL = '2018-06-07';
const SCENARIO = `handelingen:
  - { op: 2018-04-20 10:00, handeling: vraag, door: inschrijver-a }
  - { op: 2018-05-16 11:00, handeling: verplaats, mijlpaal: sluiting, naar: 2018-05-31 15:00, door: lead, reden: extra week }`;
const CLOSING = Date.parse('2018-05-31T13:00:00Z');

/** The first step that is like this; the worker is killed in the middle of it. */
const MOMENTS: Readonly<Record<string, (now: number, doing: string) => boolean>> = {
  round: (now, doing) => doing === 'round' && now > Date.parse('2018-05-01'),
  act: (now, doing) => doing === 'script' && now > Date.parse('2018-05-16'),
  closing: (now) => now === CLOSING,
};

describe('een worker die omvalt (P12, M8)', () => {
  it('midden in een ronde, in een handeling en op een fasegrens: dezelfde regels en mails, niets dubbel', async () => {
    const undisturbed = await play(stage, { until: UNTIL, scenario: SCENARIO });
    const killed: string[] = [];
    const disturbed = await play(stage, {
      until: UNTIL,
      scenario: SCENARIO,
      onStep(now, doing) {
        for (const [name, is] of Object.entries(MOMENTS))
          if (!killed.includes(name) && is(now, doing)) {
            killed.push(name);
            stage.worker.current().kill('SIGKILL');
          }
      },
    });
    expect(killed).toEqual(Object.keys(MOMENTS));
    expect(told(disturbed.lines)).toEqual(told(undisturbed.lines));
    expect(subjects(disturbed)).toEqual(subjects(undisturbed));
    const ids = disturbed.mails.map((mail) => mail.messageId);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

const subjects = ({ mails }: Played): string[] =>
  mails.map((mail) => `${mail.to?.[0]?.address} ${mail.subject?.replace(/PROEF-\d+/, '')}`).sort();
