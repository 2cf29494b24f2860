import { describe, expect, it } from 'vitest';
import { actBefore } from '../../../domain/plan/act-before.ts';
import { makePlan } from '../../../domain/plan/make-plan.ts';
import { NO_FACTS } from '../../../domain/plan/plan-facts.ts';
import { example } from '../../examples.ts';

describe('wat pas loopt na een handeling van ons', () => {
  it.each([
    ['award-notice', 'award-final'],
    ['standstill', 'award-decision'],
    ['bid-opening', null],
  ])('%s telt van %s', (id, act) => {
    const { definition, type } = example('raam-2022');
    const plan = makePlan(definition, type, NO_FACTS);
    const milestones = plan.ok ? plan.value : [];
    const milestone = milestones.find((one) => one.id === id);
    expect(
      milestone === undefined ? undefined : actBefore(milestone, new Map(milestones.map((one) => [one.id, one]))),
    ).toBe(act);
  });
});
