import { describe, expect, it } from 'vitest';
import { clarificationMargin } from '../../../../domain/plan/change/clarification-margin.ts';
import { addDays } from '../../../../domain/law/day.ts';
import type { IsoDate } from '../../../../domain/law/iso-date.ts';
import type { PlannedMilestone } from '../../../../domain/plan/milestone.ts';
import { makePlan } from '../../../../domain/plan/make-plan.ts';
import { NO_FACTS } from '../../../../domain/plan/plan-facts.ts';
import { example } from '../../../examples.ts';
import { at } from '../../acts/builders.ts';

const NOTE = 'clarification-note';
const CLOSE = 'submission-close';

/** The plan of Utrecht, note on 14 May and closing on 24 May 2018, with the days of these two shifted. */
function utrecht(shift: { readonly note?: number; readonly close?: number }): readonly PlannedMilestone[] {
  const { definition, type } = example('utrecht-2018');
  const plan = makePlan(definition, type, NO_FACTS);
  if (!plan.ok) throw new Error(JSON.stringify(plan.error));
  const days: Readonly<Record<string, number | undefined>> = { [NOTE]: shift.note, [CLOSE]: shift.close };
  return plan.value.map((one) => ({ ...one, lastDay: addDays(one.lastDay, days[one.id] ?? 0) }));
}

const under = (milestone: string, other: string, allowed: string) => ({
  rule: 'move-under-minimum',
  ground: 'Aw 2.54',
  milestone,
  values: { other: other as IsoDate, allowed: allowed as IsoDate },
});

const NOT_URGENT = { urgent: false };

describe('tien dagen tussen nota en sluiting (Aw 2.54)', () => {
  it.each([
    ['tien dagen zijn genoeg', CLOSE, {}, null],
    ['elf dagen ook', CLOSE, { close: 1 }, null],
    ['een sluiting een dag eerder kan niet', CLOSE, { close: -1 }, under(CLOSE, '2018-05-14', '2018-05-24')],
    ['een nota een dag later kan niet', NOTE, { note: 1 }, under(NOTE, '2018-05-24', '2018-05-14')],
    ['een nota een dag eerder mag', NOTE, { note: -1 }, null],
    ['wie iets anders verplaatst, hoort hier niets van', 'award-decision', { close: -1 }, null],
  ] as const)('%s', (_name, moved, shift, refused) => {
    expect(clarificationMargin(moved, NOT_URGENT, utrecht(shift), NO_FACTS)).toEqual(refused);
  });

  it.each([
    ['een nota die op 15 mei verscheen, laat 25 mei toe', 1, null],
    ['maar niet 24 mei', 0, under(CLOSE, '2018-05-15', '2018-05-25')],
  ] as const)('%s', (_name, close, refused) => {
    // Five past midnight in Amsterdam: in UTC it is still the 14th.
    const facts = { ...NO_FACTS, actual: { [NOTE]: at('05-15 00:05') } };
    expect(clarificationMargin(CLOSE, NOT_URGENT, utrecht({ close }), facts)).toEqual(refused);
  });

  it.each([NOTE, CLOSE])('een procedure zonder %s kent de regel niet', (absent) => {
    const plan = utrecht({ close: -5 });
    expect(clarificationMargin(CLOSE, NOT_URGENT, plan, NO_FACTS)).not.toBeNull();
    const without = plan.filter((one) => one.id !== absent);
    expect(clarificationMargin(CLOSE, NOT_URGENT, without, NO_FACTS)).toBeNull();
  });
});
