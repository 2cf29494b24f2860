import { describe, expect, it } from 'vitest';
import { changePlan } from '../../../../domain/plan/change/change-plan.ts';
import type { PlanChange } from '../../../../domain/plan/change/replan.ts';
import type { IsoDate } from '../../../../domain/law/iso-date.ts';
import { NO_FACTS, type PlanFacts } from '../../../../domain/plan/plan-facts.ts';
import { example } from '../../../examples.ts';
import { planned } from './plan-changes.ts';

const NOW = Date.parse('2020-11-12T10:00:00+01:00');
/** The decision of 13 November: the standstill runs through 3 December, the award becomes final on the 4th. */
const after = (change: PlanChange, facts: PlanFacts = NO_FACTS) => {
  const { on } = planned(changePlan({ ...example('lnvt-2020'), of: { kind: 'tender' }, facts, change }));
  return [on.get('standstill')?.lastDay, on.get('award-final')?.lastDay];
};
const sent = (day: string): PlanChange => ({
  kind: 'report',
  milestone: 'award-decision',
  happenedAt: Date.parse(`2020-${day}T10:00:00+01:00`),
});
const move = (milestone: string, to: string): PlanChange => ({ kind: 'move', milestone, to, now: NOW });

describe('een definitieve gunning binnen de opschortende termijn (Aw 2.127)', () => {
  it.each([
    ['blijft staan als het besluit op tijd uitgaat', sent('11-13'), ['2020-12-03', '2020-12-04']],
    ['schuift mee als het later uitgaat', sent('11-16'), ['2020-12-07', '2020-12-08']],
    ['komt na een termijn die voor het weekend eindigt op maandag', sent('11-14'), ['2020-12-04', '2020-12-07']],
    ['slaat ook feestdagen over', sent('12-04'), ['2020-12-24', '2020-12-28']],
    ['volgt een langere termijn', move('standstill', '2020-12-10'), ['2020-12-10', '2020-12-11']],
    ['volgt een later besluit', move('award-decision', '2020-11-20'), ['2020-12-10', '2020-12-11']],
    ['blijft zelf staan waar hij later staat', move('award-final', '2020-12-15'), ['2020-12-03', '2020-12-15']],
  ] as const)('%s', (_name, change, days) => {
    expect(after(change)).toEqual(days);
  });

  it('is zelf niet in de termijn te zetten', () => {
    const change = move('award-final', '2020-12-03');
    const made = changePlan({ ...example('lnvt-2020'), of: { kind: 'tender' }, facts: NO_FACTS, change });
    expect(made).toMatchObject({ kind: 'refused', refusal: { rule: 'breaks-rule', milestone: 'award-final' } });
  });

  it('ook niet als zij er al in stond: het plan wordt beoordeeld zoals het wordt', () => {
    const facts = { ...NO_FACTS, moved: { 'award-final': { day: '2020-11-27' as IsoDate } } };
    const change = move('award-final', '2020-12-01');
    const made = changePlan({ ...example('lnvt-2020'), of: { kind: 'tender' }, facts, change });
    expect(made).toMatchObject({
      kind: 'refused',
      refusal: { rule: 'breaks-rule', milestone: 'award-final', values: { allowed: '2020-12-04' } },
    });
  });

  it.each([
    ['sociale diensten, waar zij omstreden is', 'sociale-dienst-2022', (text: string) => text],
    [
      'een nationale procedure die haar zelf noemt',
      'lnvt-2020',
      (text: string) => text.replace('waarde:', 'regime: { volgt: nationaal, reden: onder de drempel }\nwaarde:'),
    ],
  ] as const)('ook niet bij %s', (_what, name, edit) => {
    const question = { ...example(name, edit), of: { kind: 'tender' as const }, facts: NO_FACTS };
    const { on } = planned(changePlan({ ...question, change: { kind: 'start', now: 0 } }));
    const last = on.get('standstill')?.lastDay ?? '';
    const now = Date.parse(`${last}T10:00:00+01:00`) - 5 * 86_400_000;
    const made = changePlan({ ...question, change: { kind: 'move', milestone: 'award-final', to: last, now } });
    expect(made).toMatchObject({ kind: 'refused', refusal: { milestone: 'award-final' } });
  });

  it('die al is gedaan, blijft', () => {
    const actual = { 'award-final': Date.parse('2020-12-04T10:00:00+01:00') };
    expect(after(sent('11-16'), { ...NO_FACTS, actual })).toEqual(['2020-12-07', '2020-12-04']);
  });
});
