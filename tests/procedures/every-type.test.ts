import { describe, expect, it } from 'vitest';
import { checkProcedure } from '../../domain/plan/check/check.ts';
import { makePlan } from '../../domain/plan/make-plan.ts';
import { NO_FACTS } from '../../domain/plan/plan-facts.ts';
import { regimeOf } from '../../domain/plan/regime.ts';
import { readDefinition } from '../../files/definition/read-definition.ts';
import { PROCEDURE_TYPES } from '../../procedures/procedure-types.ts';
import { template } from '../../procedures/template.ts';

describe('van elk proceduretype', () => {
  it.each(PROCEDURE_TYPES.map((type) => [type.id, type] as const))('is het sjabloon van %s wettig', (_id, type) => {
    const { found, findings } = readDefinition(template(type));
    if (found === null) throw new Error(JSON.stringify(findings));
    const plan = makePlan(found.definition, found.type, NO_FACTS);
    if (!plan.ok) throw new Error(JSON.stringify(plan.error));
    expect(
      checkProcedure(found.definition, found.type, plan.value).filter(({ severity }) => severity === 'error'),
    ).toEqual([]);
    expect(regimeOf(found.definition, found.type, plan.value).regime).toBe(type.regime);
  });
});
