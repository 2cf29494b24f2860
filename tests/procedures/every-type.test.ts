import { describe, expect, it } from 'vitest';
import { checkProcedure } from '../../domain/plan/check/check.ts';
import { makePlan } from '../../domain/plan/make-plan.ts';
import { NO_FACTS } from '../../domain/plan/plan-facts.ts';
import { regimeOf } from '../../domain/plan/regime.ts';
import { readDefinition } from '../../files/definition/read-definition.ts';
import { PROCEDURE_TYPES } from '../../procedures/procedure-types.ts';
import { template } from '../../procedures/template.ts';
import { whole } from './whole-template.ts';

describe('van elk proceduretype', () => {
  it.each(
    PROCEDURE_TYPES.flatMap((type) => [
      [type.id, '', type, template(type)] as const,
      [type.id, ' met elke mijlpaal', type, whole(template(type))] as const,
    ]),
  )('is het sjabloon van %s%s wettig', (_id, _what, type, text) => {
    const { found, findings } = readDefinition(text);
    if (found === null) throw new Error(JSON.stringify(findings));
    const plan = makePlan(found.definition, found.type, NO_FACTS);
    if (!plan.ok) throw new Error(JSON.stringify(plan.error));
    expect(
      checkProcedure(found.definition, found.type, plan.value).filter(({ severity }) => severity === 'error'),
    ).toEqual([]);
    expect(regimeOf(found.definition, found.type, plan.value).regime).toBe(type.regime);
  });
});
