import type { CaseInput } from '../../contracts/input.ts';
import type { Outcome } from '../../domain/case/outcome.ts';
import { datedCase } from '../core/dated-case.ts';
import type { Handed } from '../../contracts/handed.ts';

/**
 * The years of one grantee: accountability, indexation, review and settlement, until the last settlement (U1.7, U1.8; id
 * `subsidie/<kenmerk>/<ontvanger>`). Each year is a phase.
 */
export async function subsidy(input: CaseInput, handed?: Handed): Promise<Outcome> {
  return datedCase('subsidy', input, handed);
}
