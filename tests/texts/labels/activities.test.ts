import { describe, expect, it } from 'vitest';
import { activityLabel, noticeLabel, procedureTitle, subsidyTitle } from '../../../texts/labels/activities.ts';

describe('labels van stappen in de tijdlijn', () => {
  it.each([
    ['mail telt voor mensen vanaf één', activityLabel.sendBatch(0, 200), 'Herinneringen 1 tot en met 200 versturen'],
    ['een volgende groep gaat door', activityLabel.sendBatch(200, 250), 'Herinneringen 201 tot en met 250 versturen'],
    ['een gemiste datum', noticeLabel('overdue'), 'Melden dat een datum is gemist'],
    ['een ingebrekestelling', noticeLabel('default'), 'Ingebrekestelling melden aan procesleider en jurist'],
    ['een procedure', procedureTitle('2019-JGD21110', 'Veilig Thuis'), '2019-JGD21110: Veilig Thuis'],
    ['een subsidie', subsidyTitle('perceel-1', 'Veilig Thuis'), 'Subsidie perceel-1: Veilig Thuis'],
    ['een lang onderwerp', procedureTitle('A', 'x'.repeat(200)), `A: ${'x'.repeat(114)}…`],
  ])('%s', (_name, label, text) => {
    expect(label).toBe(text);
  });
});
