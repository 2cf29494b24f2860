import { procedureOf, type CaseName } from '../domain/case/state.ts';
import { takesApplicants } from '../domain/plan/parties.ts';
import type { SubsidyTerms } from '../domain/plan/subsidy-terms.ts';
import { readCase } from '../store/cases.ts';
import type { LoadedDefinition } from './definition.ts';
import type { Deps } from './deps.ts';

/** Who can get a subsidy of a procedure: whoever its definition names, or whoever applied while it ran. */
export async function granteesOf(
  { db }: Deps,
  name: CaseName,
  { definition, type }: LoadedDefinition,
): Promise<SubsidyTerms['grantees']> {
  if (definition.subsidy === null || !takesApplicants(type)) return definition.subsidy?.grantees ?? [];
  const procedure = await readCase(db, procedureOf(name));
  return (procedure?.state.facts.parties ?? []).map((id) => ({ id, lots: [] }));
}
