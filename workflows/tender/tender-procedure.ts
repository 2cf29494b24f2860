import type { CaseInput } from '../../contracts/input.ts';
import type { CaseState } from '../../domain/case/state.ts';
import type { Outcome } from '../../domain/case/outcome.ts';
import { datedCase } from '../core/dated-case.ts';

/** A procedure from market consultation to the start of services (id `aanbesteding/<kenmerk>`). Its phases are data in `procedures/`. */
export async function tenderProcedure(input: CaseInput, carried?: CaseState): Promise<Outcome> {
  return datedCase('tender', input, carried);
}
