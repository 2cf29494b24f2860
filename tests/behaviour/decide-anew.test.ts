import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { about, sharedStage, play, type Stage } from './stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await sharedStage();
});
afterAll(() => stage.close());

const anew = (op: string, milestone: string, more = ''): string =>
  `  - { op: ${op}, handeling: beslis-opnieuw, mijlpaal: ${milestone}, reden: betere motivering, bewijs: brief 2, door: lead${more} }`;

describe('een besluit dat is ingetrokken en opnieuw is genomen (Aw 2.127, 2.130)', () => {
  it('opent de opschortende termijn opnieuw, ook als hij voorbij was, en neemt de definitieve gunning mee', async () => {
    const scenario = [
      'handelingen:',
      anew('2020-12-04 09:30', 'gunningsbeslissing', ', ingetrokken: 2020-12-04 09:00'),
      '  - { op: 2020-12-07 10:00, handeling: meld, mijlpaal: definitieve-gunning, door: lead, bewijs: brief 1 }',
      '  - { op: 2020-12-28 10:00, handeling: meld, mijlpaal: definitieve-gunning, door: lead, bewijs: brief 3 }',
    ].join('\n');
    const { lines } = await play(stage, { scenario }, 'lnvt-2020');
    expect(lines.filter((line) => line.kind === 'refused').map((line) => line.rule)).toEqual([
      'award-within-standstill',
    ]);
    expect(about(lines, 'milestone-reached', 'standstill').map((line) => line.lastDay)).toEqual([
      '2020-12-03',
      '2020-12-24',
    ]);
    expect(about(lines, 'moved', 'award-final')).toMatchObject([{ to: '2020-12-29T00:00:00+01:00' }]);
    expect(about(lines, 'milestone-overdue', 'award-final')).toEqual([]);
    expect(about(lines, 'milestone-reported', 'award-decision')).toHaveLength(1);
    expect(about(lines, 'decided-anew', 'award-decision')).toHaveLength(1);
    expect(lines.filter((line) => line.kind === 'letter-sent' && line.letter === 'moved')).not.toEqual([]);
    expect(lines.at(-1)).toMatchObject({ kind: 'finished', outcome: 'completed' });
  });

  it('de bezwaartermijn van een subsidietender telt van het nieuwe besluit; een nota kan ook opnieuw', async () => {
    const scenario = [
      'handelingen:',
      anew('2018-05-14 16:00', 'nota-van-inlichtingen'),
      anew('2018-06-29 10:00', 'gunningsbeslissing'),
      anew('2018-07-02 10:00', 'gunningsbeslissing'),
    ].join('\n');
    const { lines } = await play(stage, { scenario, until: '2018-08-25' });
    expect(lines.filter((line) => line.kind === 'refused')).toEqual([]);
    expect(about(lines, 'decided-anew', 'clarification-note')).toHaveLength(1);
    expect(about(lines, 'decided-anew', 'award-decision')).toHaveLength(2);
    expect(about(lines, 'milestone-reached', 'objection-window')).toMatchObject([{ lastDay: '2018-08-13' }]);
  });
});

describe('een besluit dat is ingetrokken terwijl er nog geen nieuw is', () => {
  it('de opschortende termijn loopt niet af tot er een nieuwe beslissing is, en iedereen hoort dat', async () => {
    const scenario = [
      'handelingen:',
      '  - { op: 2020-12-02 10:00, handeling: trek-besluit-in, mijlpaal: gunningsbeslissing, ingetrokken: 2020-12-01 16:00, reden: fout, bewijs: brief 2, door: lead }',
    ].join('\n');
    const { lines, mails } = await play(stage, { scenario }, 'lnvt-2020');
    expect(lines.filter((line) => line.kind === 'refused')).toEqual([]);
    expect(about(lines, 'decision-withdrawn', 'award-decision')).toHaveLength(1);
    expect(mails.map((mail) => mail.subject?.split(' · ')[0])).toContain('Ingetrokken: gunningsbeslissing');
    expect(about(lines, 'milestone-reached', 'standstill').map((line) => line.lastDay)).toEqual(['2020-12-22']);
    expect(lines.at(-1)).toMatchObject({ kind: 'finished', outcome: 'completed' });
  });
});
