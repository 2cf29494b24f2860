import { takesApplicants } from '../../domain/plan/parties.ts';
import { wholeOf } from '../../domain/plan/part.ts';
import { procedureType } from '../../procedures/procedure-types.ts';
import { milestoneLabel } from '../../texts/labels/milestones.ts';
import type { ListedCase } from '../usecases/show-cases.ts';

/** What a case in a list waits for. A list names no applicant: it does not know who may know them. Null: it waits for nothing. */
export function listedLabel({ procedureType: type, state: { waitingFor } }: ListedCase): string | null {
  if (waitingFor === null) return null;
  const known = procedureType(type);
  return milestoneLabel(known !== null && takesApplicants(known) ? wholeOf(waitingFor) : waitingFor);
}
