import { monthsAfter } from '../../../domain/law/day.ts';
import type { Calculation } from '../../../files/evaluation/calculation.ts';
import { asInt, orElse } from '../../../files/evaluation/fields.ts';
import { asDate, endOf, show } from './values.ts';

const MAX_YEARS = 10;
const CONTINUED_YEARS = 3;
const MONTHS = 12;

/** The period of a subsidy of some years, with its evaluations (Awb 4:51). */
export const subsidyPeriod: Calculation = (fields) => {
  const start = asDate(fields.required('start'));
  const years = asInt(fields.required('years'), 1, MAX_YEARS);
  const every = orElse(fields.optional('evaluateEveryYears'), (value) => asInt(value, 1, MAX_YEARS), null);
  fields.done();
  const endAfter = (count: number): number => monthsAfter(start, count * MONTHS) - 1;
  const ends: string[] = [];
  if (every !== null) for (let count = every; count <= years; count += every) ends.push(show(endAfter(count)));
  return {
    lastDay: show(endAfter(years)),
    endsAt: endOf(endAfter(years)),
    evaluationPeriodEnds: ends,
    refusalNeedsReasonableTermFrom: show(monthsAfter(start, CONTINUED_YEARS * MONTHS)),
    grounds: ['Awb 4:51 lid 1'],
  };
};
