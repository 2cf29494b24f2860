import type { CaseMilestone } from '../../domain/case/milestone.ts';
import { viewOf } from '../../domain/case/view.ts';
import type { ShownState } from '../../domain/case/shown-milestone.ts';
import type { EpochMs } from '../../domain/law/iso-date.ts';
import { listCases, readMilestones, stateOf } from '../../store/cases.ts';
import type { CaseFile } from './desk.ts';

/** A milestone with its first planned end, and how it stands. */
export interface PlannedAndActual {
  readonly reference: string;
  readonly plannedEndsAt: EpochMs;
  readonly milestone: CaseMilestone;
  readonly shown: ShownState;
}

/** Every milestone of every case, or of one and the cases below it, as it was first planned and as it is now. */
export async function plannedAgainstActual({ db }: CaseFile, reference?: string): Promise<readonly PlannedAndActual[]> {
  const meant = (await listCases(db)).filter(
    ({ name }) => reference === undefined || `${name.reference}/`.startsWith(`${reference}/`),
  );
  const cases = [...meant].sort((one, other) => (one.name.reference < other.name.reference ? -1 : 1));
  const all: PlannedAndActual[] = [];
  for (const stored of cases) {
    const milestones = await readMilestones(db, stored.name.reference);
    const state = stateOf(stored, milestones);
    const shown = new Map(viewOf(state, state.cause).milestones.map((one) => [one.milestone.id, one.shown]));
    all.push(...milestones.map((one) => ({ ...one, shown: shown.get(one.milestone.id) ?? one.milestone.state })));
  }
  return all;
}
