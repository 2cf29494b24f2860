import { describe, expect, it } from 'vitest';
import { addDays } from '../../../domain/law/day.ts';
import { makePlan } from '../../../domain/plan/make-plan.ts';
import { NO_FACTS, withNewDay, type PlanFacts } from '../../../domain/plan/plan-facts.ts';
import { example } from '../../examples.ts';

const NAMES = ['utrecht-2018', 'lnvt-2020', 'heerlen-2018', 'twee-rondes-2018', 'subsidieronde-2017', 'raam-2022'];

describe('een planning die opnieuw wordt gemaakt', () => {
  it.each(NAMES)('is dezelfde als een die voor het eerst wordt gemaakt: %s', (name) => {
    const { definition, type } = example(name);
    const known = makePlan(definition, type, NO_FACTS);
    if (!known.ok) throw new Error(JSON.stringify(known.error));
    for (const { id, lastDay, endsAt } of known.value) {
      const changes: readonly PlanFacts[] = [
        withNewDay(NO_FACTS, id, { day: addDays(lastDay, 3) }),
        { ...NO_FACTS, actual: { [id]: endsAt - 40 * 3_600_000 } },
        { ...NO_FACTS, shifts: { [id]: 5 }, firstShifts: { [id]: 2 } },
        NO_FACTS,
      ];
      for (const facts of changes) {
        const fresh = structuredClone({ definition, type });
        expect(makePlan(definition, type, facts)).toEqual(makePlan(fresh.definition, fresh.type, facts));
      }
    }
  });
});
