import type { CaseInput } from '../../contracts/input.ts';
import type { Outcome } from '../../domain/case/outcome.ts';
import { datedCase } from '../core/dated-case.ts';
import type { Handed } from '../../contracts/handed.ts';

/** A procedure from market consultation to the start of services (id `aanbesteding/<kenmerk>`). Its phases are data in `procedures/`. */
export async function tenderProcedure(input: CaseInput, handed?: Handed): Promise<Outcome> {
  return datedCase('tender', input, handed);
}
