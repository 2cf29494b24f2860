import { describe, expect, it } from 'vitest';
import { localIso } from '../../../domain/law/clock.ts';
import type { IsoDate } from '../../../domain/law/iso-date.ts';
import { inOrder } from '../../../domain/plan/dependencies.ts';
import { makePlan } from '../../../domain/plan/make-plan.ts';
import { NO_FACTS, type PlanFacts } from '../../../domain/plan/plan-facts.ts';
import { reminderDue } from '../../../domain/plan/reminders.ts';
import { makeSubsidyPlan } from '../../../domain/plan/subsidy-plan.ts';
import { example } from '../../examples.ts';

/** Dated facts of the guide of 12 April 2018: table 6 and chapters 2 and 5. */
const UTRECHT: readonly (readonly [id: string, firstDay: string | null, lastDay: string, endsAt: string])[] = [
  ['prior-notice', null, '2018-02-19', '2018-02-20T00:00:00+01:00'],
  ['consultation-enrolment', null, '2018-03-05', '2018-03-06T00:00:00+01:00'],
  ['market-consultation', null, '2018-03-09', '2018-03-10T00:00:00+01:00'],
  ['contract-notice', null, '2018-04-12', '2018-04-13T00:00:00+02:00'],
  ['questions-close', null, '2018-04-30', '2018-04-30T17:00:00+02:00'],
  ['clarification-note', null, '2018-05-14', '2018-05-15T00:00:00+02:00'],
  ['submission-close', null, '2018-05-24', '2018-05-24T15:00:00+02:00'],
  ['bid-opening', null, '2018-05-24', '2018-05-24T17:00:00+02:00'],
  ['award-decision', null, '2018-06-22', '2018-06-23T00:00:00+02:00'],
  ['award-meetings', '2018-06-28', '2018-06-29', '2018-06-30T00:00:00+02:00'],
  ['objection-window', '2018-06-23', '2018-08-03', '2018-08-04T00:00:00+02:00'],
  ['implementation-start', null, '2018-08-01', '2018-08-01T00:00:00+02:00'],
  ['subsidy-application@perceel-1', null, '2018-08-31', '2018-09-01T00:00:00+02:00'],
  ['subsidy-decision@perceel-1', '2018-09-01', '2018-11-30', '2018-12-01T00:00:00+01:00'],
  ['service-start', null, '2019-01-01', '2019-01-01T00:00:00+01:00'],
];

function planOf(name: string, facts: PlanFacts = NO_FACTS, edit?: (text: string) => string) {
  const { definition, type } = example(name, edit);
  const plan = makePlan(definition, type, facts);
  if (!plan.ok) throw new Error(JSON.stringify(plan.error));
  return new Map(plan.value.map((one) => [one.id, one]));
}

describe('de planning van Utrecht 2018 (U2.4, tabel 6)', () => {
  const plan = planOf('utrecht-2018');

  it.each(UTRECHT)('%s', (id, firstDay, lastDay, endsAt) => {
    const found = plan.get(id);
    expect([found?.firstDay, found?.lastDay, localIso(found?.endsAt ?? 0)]).toEqual([firstDay, lastDay, endsAt]);
  });

  it('elke mijlpaal noemt zijn grond', () => {
    for (const one of plan.values()) expect(one.ground).toMatch(/^(gids \d|A[wt]?[wb]? ?\d|Awb \d)/);
  });

  it('de dertien weken van de regeling schuiven niet, de zes weken van de wet wel als het moet', () => {
    expect(plan.get('subsidy-decision@perceel-1')?.term).toMatchObject({ rule: 'subsidy-decision/local-scheme' });
    expect(plan.get('objection-window')?.term).toMatchObject({ rule: 'objection-window', provisional: false });
  });
});

describe('wat volgt uit wat gebeurde', () => {
  // Eight weeks after 1 September 2018 end on Saturday 27 October.
  it.each([
    ['wet', '2018-10-29'],
    ['regeling', '2018-10-27'],
  ])('acht weken van de %s: %s (Atw 1 lid 1)', (bron, lastDay) => {
    const edit = (text: string) =>
      text
        .replace(/^ {2}subsidieaanvraag:.*$/m, '  subsidieaanvraag: { uiterlijk: 2018-09-01, grond: x }')
        .replace(
          /^ {2}subsidiebesluit:.*$/m,
          `  subsidiebesluit: { termijn: 8 weken, na: subsidieaanvraag, bron: ${bron} }`,
        );
    expect(planOf('utrecht-2018', NO_FACTS, edit).get('subsidy-decision@perceel-1')?.lastDay).toBe(lastDay);
  });

  it('de bezwaartermijn begint op de dag na de werkelijke verzending', () => {
    const actual = { 'award-decision': Date.parse('2018-06-20T14:00:00Z') };
    const plan = planOf('utrecht-2018', { ...NO_FACTS, actual });
    expect(plan.get('objection-window')).toMatchObject({ firstDay: '2018-06-21', lastDay: '2018-08-01' });
  });

  it('een verplaatste aanvraag neemt de dertien weken mee', () => {
    const moved = { 'subsidy-application@perceel-1': { day: '2018-09-07' as IsoDate } };
    expect(planOf('utrecht-2018', { ...NO_FACTS, moved }).get('subsidy-decision@perceel-1')?.lastDay).toBe(
      '2018-12-07',
    );
  });

  it('zonder datum is de nota uiterlijk tien dagen voor de sluiting (Aw 2.54)', () => {
    const plan = planOf('utrecht-2018', NO_FACTS, (text) => text.replace(/^ {2}nota-van-inlichtingen:.*\n/m, ''));
    expect(plan.get('clarification-note')).toMatchObject({ lastDay: '2018-05-14', ground: 'Aw 2.54' });
  });

  it('de opschortende termijn van LNVT loopt tot en met 3 december 2020 (Aw 2.127)', () => {
    expect(planOf('lnvt-2020').get('standstill')).toMatchObject({ firstDay: '2020-11-14', lastDay: '2020-12-03' });
  });
});

describe('wat niet kan', () => {
  const faultsOf = (edit: (text: string) => string) => {
    const { definition, type } = example('utrecht-2018', edit);
    const plan = makePlan(definition, type, NO_FACTS);
    return plan.ok ? [] : plan.error;
  };

  it('ontbrekende datums worden alle tegelijk genoemd', () => {
    const faults = faultsOf((text) => text.replace(/^ {2}(opening|aankondiging):.*\n/gm, ''));
    expect(faults.map((fault) => [fault.rule, fault.milestone])).toEqual([
      ['missing-date', 'contract-notice'],
      ['missing-date', 'bid-opening'],
    ]);
  });

  it('een kring wordt genoemd, niet rondgelopen', () => {
    const faults = faultsOf((text) =>
      text
        .replace(/^ {2}subsidieaanvraag:.*$/m, '  subsidieaanvraag: { termijn: 2 weken, na: subsidiebesluit }')
        .replace(/^ {2}subsidiebesluit:.*$/m, '  subsidiebesluit: { termijn: 13 weken, na: subsidieaanvraag }'),
    );
    expect(faults.map((fault) => fault.rule)).toEqual(['cycle', 'cycle']);
  });

  it('een keten van 10.000 mijlpalen blijft een keten', () => {
    const chain = new Map(
      Array.from({ length: 10_000 }, (_, index) => [`m${index}`, index === 0 ? [] : [`m${index - 1}`]]),
    );
    const order = inOrder(new Map([...chain].reverse()));
    expect(order.ok && order.value[9_999]).toBe('m9999');
  });
});

describe('de subsidiejaren (U1.7, U1.8, U4.3)', () => {
  const { definition } = example('utrecht-2018');
  const plan = makeSubsidyPlan(definition, NO_FACTS);
  const ids = plan.ok ? plan.value.map((one) => one.id) : [];

  it('zes vaststellingen, vier verantwoordingen per jaar, indexering vanaf 2020, evaluatie om de twee jaar', () => {
    expect(ids.filter((id) => id.startsWith('settlement'))).toHaveLength(6);
    expect(ids.filter((id) => id.startsWith('accountability'))).toHaveLength(24);
    expect(ids.filter((id) => id.startsWith('indexation'))).toEqual(
      [2020, 2021, 2022, 2023, 2024].map((year) => `indexation-${year}`),
    );
    expect(ids.filter((id) => id.startsWith('review'))).toEqual(['review-2020', 'review-2022', 'review-2024']);
    expect(ids.at(-1)).toBe('settlement-2024');
  });
});

describe('herinneringen zijn een functie van de planning en de dag', () => {
  const note = { lastDay: '2018-05-14' as IsoDate, remindWorkdays: [10, 5, 2, 1] };
  const due = (since: string | null, today: string) => reminderDue(note, since as IsoDate | null, today as IsoDate);

  it.each([
    ['2018-04-26', 10],
    ['2018-05-04', 5],
    ['2018-05-09', 2],
    ['2018-05-11', 1],
  ])('op %s: nog %i werkdagen (de dag na Hemelvaart is op kantoor een werkdag)', (today, workdays) => {
    expect(due('2018-04-25', today)).toBe(workdays);
  });

  it.each(['2018-04-25', '2018-05-07', '2018-05-14', '2018-05-15'])('op %s: geen', (today) => {
    expect(due('2018-04-24' < today ? today : null, today)).toBeNull();
  });

  it('na een uitval alleen de laatste gemiste, en niets meer na de datum', () => {
    expect(due('2018-04-20', '2018-05-10')).toBe(2);
    expect(due('2018-04-20', '2018-05-15')).toBeNull();
  });
});
