import { describe, expect, it } from 'vitest';
import { ACT, may, milestoneOf, ruleOf, subsidyOf } from './builders.ts';

const mayRecordIndex = may('recordIndex');

const given = subsidyOf([
  milestoneOf('indexation-2019', { state: 'done' }),
  milestoneOf('indexation-2020'),
  milestoneOf('indexation-2021', { state: 'done' }),
]);
const act = { ...ACT, year: 2020, series: 'OVA', status: 'definitive', percentage: '3.28', source: 'NZa, OVA 2020' };
/** 00:00 on 1 October 2019 in Amsterdam. */
const OCTOBER = Date.parse('2019-09-30T22:00:00Z');

describe('een indexcijfer vastleggen (U4.3-b)', () => {
  it.each([
    ['een cijfer met twee decimalen mag', {}, null],
    ['vijftig procent mag', { percentage: '50.00' }, null],
    ['meer dan vijftig procent is een verschrijving', { percentage: '50.01' }, 'index-bad-figure'],
    ['vijftig procent omlaag mag', { percentage: '-50.00' }, null],
    ['meer dan vijftig procent omlaag is een verschrijving', { percentage: '-50.01' }, 'index-bad-figure'],
    ['nul mag', { percentage: '0.00' }, null],
    ['één decimaal is geen cijfer', { percentage: '3.2' }, 'index-bad-figure'],
    ['drie decimalen zijn geen cijfer', { percentage: '3.280' }, 'index-bad-figure'],
    ['een komma is geen punt', { percentage: '3,28' }, 'index-bad-figure'],
    ['een plus hoort er niet', { percentage: '+3.28' }, 'index-bad-figure'],
    ['een procentteken hoort er niet', { percentage: '3.28%' }, 'index-bad-figure'],
    ['niets is geen cijfer', { percentage: '' }, 'index-bad-figure'],
    ['een jaar zonder indexering kent deze zaak niet', { year: 2022 }, 'no-such-year'],
    ['een jaar dat al vastligt, ligt vast', { year: 2021 }, 'already-done'],
    ['zonder bron mag niet', { source: '' }, 'missing-reference'],
    ['op 1 oktober van het jaar ervoor mag', { moment: OCTOBER }, null],
    ['een ogenblik eerder is te vroeg', { moment: OCTOBER - 1 }, 'index-too-early'],
  ] as const)('%s', (_name, over, rule) => {
    expect(ruleOf(mayRecordIndex(given, { ...act, ...over }, OCTOBER))).toBe(rule);
  });

  it('zonder opgegeven moment telt de klok', () => {
    expect(mayRecordIndex(given, act, OCTOBER)).toBeNull();
    expect(mayRecordIndex(given, act, OCTOBER - 1)).toMatchObject({
      rule: 'index-too-early',
      values: { year: '2020' },
    });
  });
});
