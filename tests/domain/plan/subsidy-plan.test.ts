import { describe, expect, it } from 'vitest';
import { isFree } from '../../../domain/law/calendar.ts';
import { NO_FACTS } from '../../../domain/plan/plan-facts.ts';
import { makeSubsidyPlan } from '../../../domain/plan/subsidy-plan.ts';
import { groundInWords } from '../../../texts/ground.ts';
import { example } from '../../examples.ts';

const planFrom = (year: number) => {
  const edit = (text: string) => text.replace('eerste-jaar: 2019', `eerste-jaar: ${year}`);
  const plan = makeSubsidyPlan(example('utrecht-2018', edit).definition, NO_FACTS);
  return plan.ok ? plan.value : [];
};

describe('de jaren van een subsidie', () => {
  it.each([2019, 2022, 2025, 2030])('hebben vanaf %d geen datum op een vrije dag: het programma koos die', (year) => {
    const plan = planFrom(year);
    expect(plan.length).toBeGreaterThan(6);
    expect(plan.filter((one) => isFree(one.lastDay)).map((one) => one.id)).toEqual([]);
  });

  it('komen in het jaar en het kwartaal van de gids', () => {
    const on = new Map(planFrom(2022).map((one) => [one.id, one.lastDay]));
    // New Year's Eve of 2022 is a Saturday, 30 June 2024 a Sunday.
    expect(on.get('indexation-2023')).toBe('2022-12-30');
    expect(on.get('settlement-2023')).toBe('2024-06-28');
  });

  it('zeggen dat hun dag is gekozen, en waarbinnen', () => {
    const grounds = new Set(planFrom(2019).map((one) => one.ground));
    expect([...grounds].every((ground) => ground.startsWith('gekozen'))).toBe(true);
    expect(groundInWords('gekozen binnen gids 5.7')).toBe('zo gekozen in de planning, binnen gids, paragraaf 5.7');
  });
});
