import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findCase } from '../../client/usecases/find.ts';
import { about, play, refusals, sharedStage, type Stage } from './stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await sharedStage();
});
afterAll(() => stage.close());

const move = (op: string, milestone: string, to: string): string =>
  `  - { op: ${op}, handeling: verplaats, mijlpaal: ${milestone}, naar: ${to}, door: a.visser@lnvt.example, reden: nog vragen }`;

describe('een ronde die in een lopende zaak wordt aangekondigd (Aw 2.54)', () => {
  it('komt erbij met haar nota; de zaak wacht daarop, en wie het aangaat hoort en doet wat moet', async () => {
    const scenario = [
      'handelingen:',
      '  - { op: 2020-10-13 11:00, handeling: meld, mijlpaal: nota-van-inlichtingen, bewijs: NvI 1, door: a.visser@lnvt.example }',
      move('2020-10-14 10:00', 'nota-van-inlichtingen-2', '2020-10-20'),
      move('2020-10-14 10:05', 'vragen-tot-2', '2020-10-15 17:00'),
      '  - { op: 2020-10-15 16:59, handeling: vraag, door: inschrijver-a }',
    ].join('\n');
    const { lines, mails, reference } = await play(stage, { scenario, until: '2020-10-22' }, 'lnvt-2020');
    expect(refusals(lines)).toEqual(['move-under-minimum']);
    expect(about(lines, 'round-announced', 'questions-close-2')).toHaveLength(1);
    expect(about(lines, 'milestone-reached', 'questions-close-2')).toMatchObject([{ at: '2020-10-15T17:00:00+02:00' }]);
    expect(about(lines, 'milestone-reported', 'clarification-note-2')).toHaveLength(1);
    expect(about(lines, 'reminder-sent', 'clarification-note-2')).not.toEqual([]);
    expect(lines.filter((line) => line.kind === 'phase-started').map((line) => line.phase)).toEqual([
      'questions',
      'submission',
      'submission',
    ]);
    const told = mails.filter((mail) =>
      mail.subject?.startsWith('Nieuwe ronde: vragen tot, 2e ronde op do 15 okt 2020'),
    );
    expect(told.map((mail) => mail.to?.[0]?.address).sort()).toEqual([
      'a.visser@lnvt.example',
      't.deboer@adviseur.example',
      'y.meijer@adviseur.example',
    ]);
    expect(told[0]?.text).toContain(
      '- Nota van inlichtingen, 2e ronde\n  Was: nog geen datum\n  Wordt: maandag 19 oktober 2020',
    );
    const found = await findCase(stage.desk, reference);
    expect(found?.state.duties.map((one) => one.milestone)).toEqual(['questions-close-2', 'clarification-note-2']);
  });
});
