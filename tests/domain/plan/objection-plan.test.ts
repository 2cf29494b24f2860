import { describe, expect, it } from 'vitest';
import type { IsoDate } from '../../../domain/law/iso-date.ts';
import {
  makeObjectionPlan,
  OBJECTION,
  OBJECTION_KEYS,
  type ObjectionTerms,
} from '../../../domain/plan/objection-plan.ts';
import type { PlanFacts } from '../../../domain/plan/plan-facts.ts';
import { milestoneName } from '../../../texts/labels/milestones.ts';

const day = (text: string): IsoDate => text as IsoDate;
const NOTHING: PlanFacts = { moved: {}, actual: {}, shifts: {} };
/** Received two weeks before the window ends, which is on Friday 3 August 2018. */
const TERMS: ObjectionTerms = { receivedOn: day('2018-07-19'), windowLastDay: day('2018-08-03'), committee: false };

const planOf = (terms: Partial<ObjectionTerms> = {}, facts: Partial<PlanFacts> = {}) => {
  const made = makeObjectionPlan(
    { reminders: { workdays: [5, 1] } as never },
    { ...TERMS, ...terms },
    { ...NOTHING, ...facts },
  );
  if (!made.ok) throw new Error(JSON.stringify(made.error));
  return made.value;
};
const lastDays = (...given: Parameters<typeof planOf>) => planOf(...given).map((one) => one.lastDay);
const hold = (from: string, through: string) => ({
  holds: { [OBJECTION.decision]: [{ from: day(from), through: day(through) }] },
});

describe('de datums van een bezwaar (Awb 7:10)', () => {
  it.each([
    ['zes weken na de bezwaartermijn', {}, {}, '2018-09-14'],
    ['twaalf weken met een commissie (Awb 7:13)', { committee: true }, {}, '2018-10-26'],
    ['zes weken later na verdaging (lid 3)', {}, { adjourned: true }, '2018-10-26'],
    ['achttien weken met commissie en verdaging', { committee: true }, { adjourned: true }, '2018-12-07'],
    ['stilstand van zeven dagen schuift zeven dagen (lid 2)', {}, hold('2018-08-21', '2018-08-27'), '2018-09-21'],
    ['stilstand van vóór de termijn schuift niets', {}, hold('2018-07-21', '2018-07-27'), '2018-09-14'],
    ['waarmee de indiener instemt, gaat voor (lid 4)', {}, { agreed: day('2018-12-01') }, '2018-12-01'],
    // Six weeks after 29 April 2019 is Whit Monday.
    [
      'een einde op tweede pinksterdag wordt de dag erna (Atw 1)',
      { windowLastDay: day('2019-04-29') },
      {},
      '2019-06-11',
    ],
  ] as const)('%s', (_name, terms, facts, lastDay) => {
    expect(planOf(terms, facts).find((one) => one.id === OBJECTION.decision)?.lastDay).toBe(lastDay);
  });

  it('de ontvangst wordt in een week bevestigd, en er wordt twee weken vóór de beslissing gehoord', () => {
    expect(lastDays()).toEqual(['2018-07-26', '2018-08-31', '2018-09-14']);
  });

  it('het horen schuift mee met de beslissing', () => {
    expect(lastDays({}, { adjourned: true })).toEqual(['2018-07-26', '2018-10-12', '2018-10-26']);
  });

  it('gehoord wordt niet vóór de ontvangst is bevestigd', () => {
    expect(lastDays({ receivedOn: day('2018-09-10') })).toEqual(['2018-09-17', '2018-09-17', '2018-09-14']);
  });

  it('een commissie hoort zelf (Awb 7:13)', () => {
    expect(planOf({ committee: true }).map((one) => one.ground)).toEqual([
      'gekozen binnen Awb 6:14',
      'gekozen binnen Awb 7:13',
      'Awb 7:10',
    ]);
  });

  it('een datum buiten de kalender is een fout, geen crash', () => {
    const made = makeObjectionPlan(
      { reminders: { workdays: [] } as never },
      { ...TERMS, windowLastDay: day('2099-12-31') },
      NOTHING,
    );
    expect(made).toMatchObject({ ok: false, error: [{ rule: 'out-of-range' }] });
  });

  it('elke mijlpaal heeft de naam waarmee mensen haar opschrijven', () => {
    expect(OBJECTION_KEYS).toEqual(Object.fromEntries(planOf().map(({ id }) => [milestoneName(id), id])));
  });
});
