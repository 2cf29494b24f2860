import type { Definition } from './definition.ts';
import { entryOf } from './parties.ts';
import { missing, type PlanFault } from './plan-faults.ts';
import type { MilestoneType, ProcedureType } from './procedure-type.ts';

/** What each applicant will have needs its date before anybody has applied: an application that comes is filed and planned at once. @param planned what there is already */
export const toCome = (
  definition: Definition,
  { milestones: types }: ProcedureType,
  planned: readonly MilestoneType[],
): readonly PlanFault[] =>
  types
    .filter(
      (one) =>
        one.per === 'applicant' &&
        one.required &&
        planned.every(({ id, ofParty }) => id !== one.id && ofParty?.id !== one.id),
    )
    .filter((one) => entryOf(definition.planning, one, new Set()) === null && !isByLaw(one, definition))
    .map(missing);

/** Whether there is such a milestone without a word of the definition. */
export const isByLaw = ({ computed }: MilestoneType, { planning }: Definition): boolean =>
  computed !== undefined && (computed.with === undefined || Object.hasOwn(planning, computed.with));
