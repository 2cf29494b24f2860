import type { Calculation } from './calculation.ts';
import { evaluationCalculations } from './evaluation/calculations.ts';
import { legalCalculations } from './legal/calculations.ts';

/** Every calculation by the name that a line calls it. A map: names such as `toString` are no names. */
export const calculations: ReadonlyMap<string, Calculation> = new Map(
  Object.entries({ ...legalCalculations, ...evaluationCalculations }),
);
