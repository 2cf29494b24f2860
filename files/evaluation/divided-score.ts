import type { DividedScore } from '../../domain/evaluation/divided-score.ts';
import type { EvaluationLot } from '../../domain/evaluation/settings.ts';
import type { JsonObject } from '../json-object.ts';
import { fault } from './fault.ts';
import { asChoice, type Fields } from './fields.ts';
import { asObject, asRounding, asWhole } from './values.ts';

/** How price and quality are divided; a member that may be absent. @throws Fault */
export function dividedScoreIn(fields: Fields, lots: readonly EvaluationLot[]): { readonly score?: DividedScore } {
  const value = fields.optional('score');
  const pointless = lots.flatMap(({ price }) => (price === null ? [] : [price.method.name === 'no-points']));
  if (value === undefined) {
    if (pointless.includes(true)) throw fault('bad-value');
    return {};
  }
  const score = asObject(value, (own): DividedScore => {
    const name = asChoice<DividedScore['name']>(own.required('name'), ['price-per-point', 'points-per-price']);
    const rounding = asRounding(own.required('rounding'));
    return name === 'price-per-point'
      ? { name, rounding }
      : { name, per: asWhole(own.required('per'), 'positive'), rounding };
  });
  // There is something to divide, and no price counts twice.
  const graded = lots.some(({ criteria }) => criteria.length > 0);
  if (!graded || pointless.length === 0 || pointless.includes(false)) throw fault('bad-value');
  return { score };
}

/** The same as it is written. */
export const shownScore = (score: DividedScore): JsonObject => ({
  ...score,
  rounding: { ...score.rounding },
  ...(score.name === 'points-per-price' ? { per: String(score.per) } : {}),
});
