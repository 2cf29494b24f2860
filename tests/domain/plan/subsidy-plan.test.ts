import { describe, expect, it } from 'vitest';
import { isFree } from '../../../domain/law/calendar.ts';
import type { IsoDate } from '../../../domain/law/iso-date.ts';
import { NO_FACTS } from '../../../domain/plan/plan-facts.ts';
import { makeSubsidyPlan } from '../../../domain/plan/subsidy-plan.ts';
import { groundInWords } from '../../../texts/ground.ts';
import { example } from '../../examples.ts';

/** Of Utrecht, with accountability so many times a year, with services from a day of 2019. */
function asked(perYear: number, servesFrom?: IsoDate): readonly string[] {
  const edit = (text: string) => text.replace(/verantwoording-per-jaar: \d+/, `verantwoording-per-jaar: ${perYear}`);
  const facts = servesFrom === undefined ? NO_FACTS : { ...NO_FACTS, servesFrom };
  const plan = makeSubsidyPlan(example('utrecht-2018', edit).definition, facts);
  return (plan.ok ? plan.value : []).map(({ id }) => id).filter((id) => /^(accountability|settlement)-2019/.test(id));
}

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

  it.each<[number, IsoDate | undefined, readonly number[]]>([
    [4, undefined, [1, 2, 3, 4]],
    [4, '2019-01-01' as IsoDate, [1, 2, 3, 4]],
    [4, '2019-03-31' as IsoDate, [1, 2, 3, 4]],
    [4, '2019-04-01' as IsoDate, [2, 3, 4]],
    [4, '2019-08-05' as IsoDate, [3, 4]],
    [2, '2019-08-05' as IsoDate, [2]],
    [1, '2019-12-31' as IsoDate, [1]],
    [1, '2020-01-01' as IsoDate, []],
  ])(
    '%d keer per jaar, met diensten vanaf %s: geen verantwoording over wat daarvoor voorbij was',
    (perYear, from, counts) => {
      expect(asked(perYear, from)).toEqual([
        ...counts.map((count) => `accountability-2019-${count}`),
        'settlement-2019',
      ]);
    },
  );

  it('zeggen dat hun dag is gekozen, en waarbinnen', () => {
    const grounds = new Set(planFrom(2019).map((one) => one.ground));
    expect([...grounds].every((ground) => ground.startsWith('gekozen'))).toBe(true);
    expect(groundInWords('gekozen binnen gids 5.7')).toBe('zo gekozen in de planning, binnen gids, paragraaf 5.7');
  });
});
