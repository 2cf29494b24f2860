/** What a batch line gives: the members that its calculation promises, or a code. */
export type CalculationResult = { readonly ok: true; readonly [member: string]: unknown } | CalculationFault;

export interface CalculationFault {
  readonly ok: false;
  readonly error: string;
}

/**
 * One calculation of the batch format. Gets the members of the line without `id`, `calculate` and `note`, not yet checked;
 * checks every one of them (types, unknown and missing members) and computes. Never throws for bad input.
 */
export type Calculation = (fields: Readonly<Record<string, unknown>>) => CalculationResult;
