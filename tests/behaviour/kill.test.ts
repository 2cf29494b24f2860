import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStage, play, told, type Play, type Stage } from './stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

const UNTIL = '2018-07-01';
const SCENARIO = `handelingen:
  - { op: 2018-04-20 10:00, handeling: vraag, door: inschrijver-a }
  - { op: 2018-05-16 11:00, handeling: verplaats, mijlpaal: sluiting, naar: 2018-05-31 15:00, door: lead, reden: extra week }`;

const killWorker = (): void => {
  stage.worker.current().kill('SIGKILL');
};

/** Kills the worker once, when this happens. */
function once(when: (now: number, doing: string) => boolean): Pick<Play, 'onStep'> {
  let done = false;
  return {
    onStep: (now, doing) => {
      if (done || !when(now, doing)) return;
      done = true;
      killWorker();
    },
  };
}

describe('een worker die omvalt (P12, M8)', () => {
  it('midden in een ronde, in een handeling en op een fasegrens: dezelfde regels en mails, niets dubbel', async () => {
    const undisturbed = await play(stage, { until: UNTIL, scenario: SCENARIO });
    const expected = told(undisturbed.lines);
    const subjects = undisturbed.mails
      .map((mail) => `${mail.to?.[0]?.address} ${mail.subject?.replace(/PROEF-\d+/, '')}`)
      .sort();
    const closing = Date.parse('2018-05-31T13:00:00Z');
    const moments: readonly [string, Pick<Play, 'onStep'>][] = [
      ['ronde', once((now, doing) => doing === 'round' && now > Date.parse('2018-05-01'))],
      ['handeling', once((now, doing) => doing === 'script' && now > Date.parse('2018-05-16'))],
      ['fasegrens', once((now) => now === closing)],
    ];
    for (const [name, kill] of moments) {
      const disturbed = await play(stage, { until: UNTIL, scenario: SCENARIO, ...kill });
      expect(told(disturbed.lines), name).toEqual(expected);
      expect(
        disturbed.mails.map((mail) => `${mail.to?.[0]?.address} ${mail.subject?.replace(/PROEF-\d+/, '')}`).sort(),
        name,
      ).toEqual(subjects);
      const ids = disturbed.mails.map((mail) => mail.messageId);
      expect(new Set(ids).size, name).toBe(ids.length);
    }
  });
});
