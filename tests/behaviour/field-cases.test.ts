import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { about, play, refusals, sharedStage, type Play, type Played, type Stage } from './stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await sharedStage();
});
afterAll(() => stage.close());

const file = (name: string): URL => new URL(`../vectors/field/${name}.yaml`, import.meta.url);

const played = (name: string, wish: Pick<Play, 'until' | 'edit'> = {}): Promise<Played> =>
  play(stage, { ...wish, scenario: readFileSync(file(`${name}.scenario`), 'utf8') }, file(name));

describe('een nieuwe winnaar na de gunningsbeslissing', () => {
  it('de bezwaartermijn telt vanaf het verzenden van de nieuwe beslissing (Awb 3:41, 6:8)', async () => {
    const { lines, mails } = await played('new-winner-sent-later', { until: '2027-06-20' });
    expect(about(lines, 'milestone-reported', 'award-decision').map(({ at }) => at)).toEqual([
      '2027-03-15T10:00:00+01:00',
      '2027-04-28T10:00:00+02:00',
    ]);
    expect(about(lines, 'milestone-reached', 'objection-window')).toMatchObject([
      { firstDay: '2027-04-29', lastDay: '2027-06-09' },
    ]);
    expect(refusals(lines)).toEqual(['already-there']);
    const asked = mails.filter((mail) => mail.subject?.startsWith('Nodig: een nieuwe gunningsbeslissing'));
    expect(asked.map((mail) => mail.to?.[0]?.address).sort()).toEqual(['i@a.example', 'j@a.example', 'l@a.example']);
    expect(asked[0]?.text).toContain('aan alle inschrijvers');
  });
});
