import type { CaseInput } from '../../contracts/input.ts';
import type { Outcome } from '../../domain/case/outcome.ts';
import { datedCase } from '../core/dated-case.ts';
import type { Handed } from '../../contracts/handed.ts';

/** An objection against a decision, from its receipt to the decision on it (U2.11; Awb 6 and 7; id `bezwaar/<kenmerk>/<n>`). */
export async function objection(input: CaseInput, handed?: Handed): Promise<Outcome> {
  return datedCase('objection', input, handed);
}
