import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { underWay } from '../../../../client/cli/demo/under-way.ts';
import { PACKAGE_ROOT } from '../../../../client/stack/programs.ts';
import { procedureType } from '../../../../procedures/procedure-types.ts';
import { endOfDay, startOfDay } from '../../../../domain/law/clock.ts';
import { addDays } from '../../../../domain/law/day.ts';
import type { IsoDate } from '../../../../domain/law/iso-date.ts';
import { makePlan } from '../../../../domain/plan/make-plan.ts';
import { NO_FACTS } from '../../../../domain/plan/plan-facts.ts';
import { withTrait } from '../../../../domain/plan/trait.ts';

const UTRECHT = readFileSync(join(PACKAGE_ROOT, 'examples', 'utrecht-2018.yaml'), 'utf8');
const FIRST = '2026-11-29' as IsoDate;
const FIVE_YEARS = 1_826;

it('op welke dag ook: Utrecht is al aangekondigd, er kunnen nog vragen komen, en wat ervoor kwam is gedaan', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: FIVE_YEARS }), fc.boolean(), (after, early) => {
      const today = addDays(FIRST, after);
      const now = early ? startOfDay(today) : endOfDay(today) - 1;
      const found = underWay(UTRECHT, now);
      if (found === null) throw new Error(`nothing runs on ${today}`);
      const { definition, done, announced } = found;
      const type = procedureType(definition.type);
      const plan = type === null ? null : makePlan(definition, type, NO_FACTS);
      if (plan?.ok !== true) throw new Error(`no plan on ${today}`);
      expect(done.map((one) => one.milestone)).toEqual(['prior-notice', 'market-consultation']);
      expect(done.every((one) => one.happenedAt < announced.happenedAt)).toBe(true);
      expect(announced.happenedAt).toBeLessThan(now);
      expect(withTrait(plan.value, 'closes-questions')?.endsAt).toBeGreaterThan(now + 5 * 86_400_000);
    }),
    { numRuns: 60 },
  );
});

it('voorbij het eind van de kalender loopt er niets', () => {
  expect(underWay(UTRECHT, Date.parse('2036-06-01T12:00:00Z'))).toBeNull();
});
