import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { about, ownStage, play, type Stage } from './stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await ownStage();
});
afterAll(() => stage.close());

describe('een datum verplaatsen (U2.4-n, P6, P7)', () => {
  it('voor de sluiting: de sluiting schuift, iedereen hoort het één keer, herinneringen volgen', async () => {
    const { lines, mails } = await play(stage, {
      until: '2018-06-02',
      scenario: `handelingen:
  - { op: 2018-05-16 11:00, handeling: verplaats, mijlpaal: sluiting, naar: 2018-05-31 15:00, door: lead, reden: extra week }`,
    });
    expect(about(lines, 'moved', 'submission-close')).toMatchObject([
      { from: '2018-05-24T15:00:00+02:00', to: '2018-05-31T15:00:00+02:00', by: 'lead', reason: 'extra week' },
    ]);
    expect(about(lines, 'milestone-reached', 'submission-close')).toMatchObject([{ at: '2018-05-31T15:00:00+02:00' }]);
    const notices = mails.filter((mail) => mail.subject?.startsWith('Verplaatst: sluiting'));
    expect(notices.map((mail) => mail.to?.[0]?.address).sort()).toEqual([
      'n.dewit@utrecht.example',
      'r.jansen@utrecht.example',
      's.bakker@utrecht.example',
    ]);
    const reminders = about(lines, 'reminder-sent', 'bid-opening').filter((line) => line.at > '2018-05-16T12');
    expect(new Set(reminders.map((line) => line.lastDay))).toEqual(new Set(['2018-05-31']));
  });

  it('na de sluiting: geweigerd met de regel, er verandert niets', async () => {
    const { lines } = await play(stage, {
      until: '2018-05-26',
      scenario: `handelingen:
  - { op: 2018-05-24 15:00, handeling: verplaats, mijlpaal: sluiting, naar: 2018-05-31 15:00, door: lead, reden: te laat gezien }`,
    });
    expect(about(lines, 'refused', 'submission-close')).toMatchObject([{ rule: 'move-after-closing' }]);
    expect(about(lines, 'moved', 'submission-close')).toEqual([]);
    expect(about(lines, 'milestone-reached', 'submission-close')).toMatchObject([{ at: '2018-05-24T15:00:00+02:00' }]);
  });

  it('onder de tien dagen na de nota: geweigerd met de eerste dag die wel mag (Aw 2.54)', async () => {
    const { lines } = await play(stage, {
      until: '2018-05-17',
      scenario: `handelingen:
  - { op: 2018-05-15 09:30, handeling: meld, mijlpaal: nota-van-inlichtingen, door: lead, bewijs: NVI }
  - { op: 2018-05-16 09:30, handeling: verplaats, mijlpaal: sluiting, naar: 2018-05-24 16:00, door: lead, reden: uur later }`,
    });
    const [refused] = about(lines, 'refused', 'submission-close');
    expect(refused).toMatchObject({ rule: 'move-under-minimum', ground: 'Aw 2.54' });
    expect(refused?.message).toContain('vrijdag 25 mei 2018');
  });
});
