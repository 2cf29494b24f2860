import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findCase } from '../../client/usecases/find.ts';
import { about, play, refusals, sharedStage, type Stage } from './stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await sharedStage();
});
afterAll(() => stage.close());

const correct = (op: string, milestone: string, how: string): string =>
  `  - { op: ${op}, handeling: herstel, mijlpaal: ${milestone}, reden: verkeerde dag, bewijs: brief 2, door: a.visser@lnvt.example, tweede: y.meijer@lnvt.example, ${how} }`;

describe('een verkeerd gemelde dag wordt hersteld door twee mensen', () => {
  it('met de termijn die ervan telt, ook als die al voorbij was, en wie het aangaat hoort het', async () => {
    const scenario = [
      'handelingen:',
      correct('2020-12-04 09:00', 'gunningsbeslissing', 'gebeurd: 2020-11-17 10:00'),
    ].join('\n');
    const { lines, mails } = await play(stage, { scenario, until: '2020-12-12' }, 'lnvt-2020');
    expect(refusals(lines)).toEqual([]);
    expect(about(lines, 'milestone-reached', 'standstill').map((line) => line.lastDay)).toEqual([
      '2020-12-03',
      '2020-12-07',
    ]);
    expect(about(lines, 'milestone-reported', 'award-decision')).toHaveLength(1);
    expect(about(lines, 'report-corrected', 'award-decision')).toHaveLength(1);
    const told = mails.filter((mail) => mail.subject?.startsWith('Hersteld: gunningsbeslissing'));
    expect(told.map((mail) => mail.to?.[0]?.address).sort()).toEqual([
      'a.visser@lnvt.example',
      't.deboer@adviseur.example',
      'y.meijer@adviseur.example',
    ]);
    expect(told[0]?.text).toContain(
      'Opschortende termijn\n  Was: donderdag 3 december 2020\n  Wordt: maandag 7 december 2020',
    );
  });

  it('en wat niet is gedaan, moet nog: de zaak gaat terug, en daarna weer verder', async () => {
    const scenario = [
      'handelingen:',
      correct('2020-11-16 09:00', 'gunningsbeslissing', 'niet-gedaan: ja'),
      '  - { op: 2020-11-18 10:00, handeling: meld, mijlpaal: gunningsbeslissing, bewijs: brief 3, door: a.visser@lnvt.example }',
    ].join('\n');
    // The script reports it as well: it is silent until then, and the first report is done by hand.
    const first = scenario.replace(
      'handelingen:',
      'handelingen:\n  - { op: 2020-11-13 16:00, handeling: meld, mijlpaal: gunningsbeslissing, bewijs: brief 1, door: a.visser@lnvt.example }',
    );
    const { lines, reference } = await play(stage, { scenario: first, until: '2020-11-25' }, 'lnvt-2020');
    expect(refusals(lines)).toEqual([]);
    expect(lines.filter((line) => line.kind === 'phase-started').map((line) => line.phase)).toEqual([
      'questions',
      'submission',
      'opening',
      'evaluation',
      'award',
      'remedy',
      'remedy',
    ]);
    expect(about(lines, 'milestone-reported', 'award-decision')).toHaveLength(2);
    const found = await findCase(stage.desk, reference);
    expect(found?.state.milestones.find((one) => one.id === 'standstill')).toMatchObject({
      lastDay: '2020-12-08',
      state: 'open',
    });
  });
});
