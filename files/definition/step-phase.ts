import type { ProcedureType } from '../../domain/plan/procedure-type.ts';
import type { PlanningFile } from './planning-schema.ts';
import type { Place } from './step-links.ts';

/**
 * The phase that a step is in. After what it follows it is the one in which its day falls: that of the last milestone that the planning
 * dates on or before it, but no later than what it comes before. A step without a day is where what it counts from is; one that only
 * comes before something is there.
 */
export function phaseFor(
  planning: PlanningFile,
  key: string,
  { milestones, phases }: ProcedureType,
  { follows, precedes }: { readonly follows: Place | null; readonly precedes: Place | null },
): string {
  const day = dayOf(planning, key);
  const only = follows === null ? precedes : day === null ? follows : null;
  if (only !== null) return only.phase;
  const before = milestones.findLast((one) => {
    const other = dayOf(planning, one.key);
    return day !== null && other !== null && other <= day;
  });
  const order = phases.map(({ id }) => id);
  const at = (phase: string | undefined): number => (phase === undefined ? 0 : order.indexOf(phase));
  const found = Math.max(at(before?.phase), at(follows?.phase));
  return order[precedes === null ? found : Math.min(found, at(precedes.phase))] ?? '';
}

/** The first day that an entry states, or null. */
const dayOf = (planning: PlanningFile, key: string): string | null => {
  const entry = planning[key];
  if (entry?.termijn !== undefined) return null;
  return (entry?.van ?? entry?.op ?? entry?.uiterlijk ?? entry?.voor ?? entry?.tot)?.split(' ')[0] ?? null;
};
