import type { Calculation } from '../../files/evaluation/calculation.ts';
import { evaluationCalculations } from './evaluation.ts';
import { legalCalculations } from './legal/calculations.ts';

/** Every calculation by the name that a line calls it. A map: names such as `toString` are no names. */
export const calculations: ReadonlyMap<string, Calculation> = new Map(
  Object.entries({ ...legalCalculations, ...evaluationCalculations }),
);
