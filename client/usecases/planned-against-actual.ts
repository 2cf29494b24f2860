import type { CaseMilestone } from '../../domain/case/milestone.ts';
import type { EpochMs } from '../../domain/law/iso-date.ts';
import { listCases, readMilestones } from '../../store/cases.ts';
import type { CaseFile } from './desk.ts';

/** A milestone with its first planned end. */
export interface PlannedAndActual {
  readonly reference: string;
  readonly plannedEndsAt: EpochMs;
  readonly milestone: CaseMilestone;
}

/** Every milestone of every case, as it was first planned and as it is now. */
export async function plannedAgainstActual({ db }: CaseFile): Promise<readonly PlannedAndActual[]> {
  const names = (await listCases(db)).map((one) => one.name.reference).sort();
  const all = await Promise.all(names.map((reference) => readMilestones(db, reference)));
  return all.flat();
}
