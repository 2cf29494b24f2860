import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newDefinition } from '../../../files/definition/new-definition.ts';
import { readDefinition } from '../../../files/definition/read-definition.ts';
import { checkProcedure } from '../../../domain/plan/check/check.ts';
import { addDays } from '../../../domain/law/day.ts';
import type { IsoDate } from '../../../domain/law/iso-date.ts';
import { makePlan } from '../../../domain/plan/make-plan.ts';
import { NO_FACTS } from '../../../domain/plan/plan-facts.ts';
import { techniqueTemplate } from '../../../procedures/techniques.ts';
import { template } from '../../../procedures/template.ts';
import { PROCEDURE_TYPES } from '../../../procedures/procedure-types.ts';

const FIRST = '2026-11-29' as IsoDate;
const TWO_YEARS = 730;
const EXAMPLES = [
  ...PROCEDURE_TYPES.map((type) => [type.id, template(type)] as const),
  ['raamovereenkomst', techniqueTemplate('raamovereenkomst') ?? ''] as const,
];

describe('een nieuwe definitie vanaf een dag', () => {
  it.each(EXAMPLES)('%s is geldig, wanneer zij ook begint', (_id, example) => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: TWO_YEARS }), (after) => {
        const begin = addDays(FIRST, after);
        const text = newDefinition(example, begin) ?? '';
        expect(text).toContain(begin);
        const { found, findings } = readDefinition(text);
        expect(findings).toEqual([]);
        const plan = found === null ? null : makePlan(found.definition, found.type, NO_FACTS);
        if (found === null || plan?.ok !== true) return expect.fail(`a plan from ${begin}`);
        const errors = checkProcedure(found.definition, found.type, plan.value).filter(
          (one) => one.severity === 'error',
        );
        expect(errors).toEqual([]);
      }),
      { numRuns: 5 },
    );
  });

  it.each(['2026-11-30', '2027-01-04', '2027-12-31'])(
    'een subsidie vanaf %s begint met een jaar: van wat daarvoor was, is niets te verantwoorden',
    (begin) => {
      const type = PROCEDURE_TYPES.find(({ id }) => id === 'subsidietender');
      const text = (type === undefined ? null : newDefinition(template(type), begin as IsoDate)) ?? '';
      const [, start] = /start-dienstverlening: (\S+)/.exec(text) ?? [];
      expect(start).toMatch(/-01-01$/);
      expect(text).toContain(`eerste-jaar: ${start?.slice(0, 4)}\n`);
    },
  );
});
