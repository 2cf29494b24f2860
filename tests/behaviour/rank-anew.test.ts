import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { factText } from '../../texts/labels/facts.ts';
import { readEvents } from '../../store/events.ts';
import { assessed, settled, type Bid } from './settled.ts';
import { about, sharedStage, play, refusals, type Stage } from './stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await sharedStage();
});
afterAll(() => stage.close());

describe('een rangorde die na een vonnis opnieuw wordt gemaakt', () => {
  const first: Bid[] = [
    ['a', [9, '80.00'], [9, '80.00']],
    ['b', [8, '80.00'], [8, '80.00']],
  ];
  const second: Bid[] = [
    ['a', [7, '80.00'], [9, '80.00']],
    ['b', [8, '80.00'], [8, '80.00']],
  ];
  const anew = `  - { op: 2018-07-03 10:00, handeling: beslis-opnieuw, mijlpaal: beoordeling, reden: het vonnis van 2 juli, bewijs: ECLI 1, door: lead }`;
  const [, again = ''] = assessed(second).split(/(?= {2}- op: )/);

  it('vraagt een nieuwe beslissing, met een eigen bezwaartermijn; de eerste blijft in het dossier', async () => {
    const scenario = [
      'handelingen:',
      assessed(first),
      anew,
      again.replace('2018-06-19 10:00', '2018-07-03 15:00'),
    ].join('\n');
    const { lines, reference } = await play(stage, { edit: settled, scenario, until: '2018-08-25' });
    // The evaluation is not done again before bids are ranked anew.
    expect(refusals(lines)).toEqual(['not-scored']);
    const told = (await readEvents(stage.db, reference)).filter((one) =>
      ['scored', 'ranking-withdrawn'].includes(one.fact.kind),
    );
    expect(told.map((one) => factText(one.fact))).toEqual([
      'Perceel 1: eerste in de rangorde is a',
      'Perceel 2: eerste in de rangorde is a',
      'Perceel 1: rangorde ingetrokken, er komt een nieuwe; Perceel 2: rangorde ingetrokken, er komt een nieuwe',
      'Perceel 1: eerste in de rangorde is b',
      'Perceel 2: eerste in de rangorde is a',
    ]);
    expect(about(lines, 'milestone-reported', 'award-decision')).toHaveLength(2);
    expect(about(lines, 'milestone-reached', 'objection-window')).toMatchObject([
      { at: expect.stringMatching(/^2018-08-/) as string },
    ]);
    const kept = await stage.db.selectFrom('rankings').selectAll().where('reference', '=', reference).execute();
    expect(kept.map((one) => [one.award, one.version, one.withdrawn]).sort()).toEqual([
      ['perceel-1', 1, true],
      ['perceel-1', 2, false],
      ['perceel-2', 1, true],
      ['perceel-2', 2, false],
    ]);
  });

  it('zonder wie eerder uitviel, en iedereen hoort dat', async () => {
    const bids: Bid[] = [...first, ['c', [7, '80.00'], [7, '80.00']]];
    const [, scores = ''] = assessed([['a', [9, '80.00'], [9, '80.00']], ...second.slice(1), ...bids.slice(2)]).split(
      /(?= {2}- op: )/,
    );
    const scenario = [
      'handelingen:',
      assessed(bids),
      '  - { op: 2018-06-20 10:00, handeling: uitval, gunning: perceel-1, inschrijving: a, reden: bedrijf stopt, door: lead }',
      anew,
      scores.replace('2018-06-19 10:00', '2018-07-03 15:00'),
    ].join('\n');
    const { lines, mails, reference } = await play(stage, { edit: settled, scenario, until: '2018-07-05' });
    expect(refusals(lines)).toEqual(['not-scored']);
    const told = (await readEvents(stage.db, reference)).filter((one) => one.fact.kind === 'scored');
    expect(told.slice(2).map((one) => factText(one.fact))).toEqual([
      'Perceel 1: eerste in de rangorde is b',
      'Perceel 2: eerste in de rangorde is a',
    ]);
    const mail = mails.find(({ subject }) => subject?.startsWith('De nieuwe rangorde ligt vast'));
    expect(mail?.text).toContain('Perceel 1: a viel eerder uit en doet niet mee.');
  });
});
