import type { Fields } from './fields.ts';

/**
 * One calculation of the batch format: reads and checks every member of the line (but `id`, `calculate` and `note`) and gives
 * the members of the answer. @throws Fault for bad input; nothing else.
 */
export type Calculation = (fields: Fields) => object;
