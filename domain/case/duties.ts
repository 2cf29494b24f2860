import { means, withTrait } from '../plan/trait.ts';
import { isOver, type CaseMilestone } from './milestone.ts';
import type { CaseState, ChangedDate, Duty } from './state.ts';
import type { EpochMs } from '../law/iso-date.ts';

/** Of the milestones that moved, those whose new date must be made known: once the notice is out (Aw 2.73; U2.4-n). */
export function toRectify(
  milestones: readonly Pick<CaseMilestone, 'id' | 'state' | 'traits'>[],
  moved: readonly string[],
): readonly string[] {
  if (withTrait(milestones, 'announces')?.state !== 'done') return [];
  return moved.filter((id) => milestones.some((one) => one.id === id && means(one, 'made-known')));
}

/** Whether others would lose time that was made known to them, when a milestone ends at another instant. */
export const comesSooner = (
  milestones: readonly Pick<CaseMilestone, 'id' | 'state' | 'traits'>[],
  now: Pick<CaseMilestone, 'id' | 'owner' | 'endsAt'>,
  endsAt: EpochMs,
): boolean => now.owner === 'theirs' && endsAt < now.endsAt && toRectify(milestones, [now.id]).length > 0;

/**
 * Opens what staff must do outside after these changes; a later move of the same date asks for one rectification alone.
 * @returns the milestones that ask for one.
 */
export function opensDuties(state: CaseState, changed: readonly ChangedDate[], at: EpochMs): readonly string[] {
  const asked = toRectify(
    state.milestones,
    changed.map((one) => one.milestone),
  );
  if (asked.length === 0) return asked;
  const others = state.duties.filter((one) => !asked.includes(one.milestone));
  const fresh = changed.filter((one) => asked.includes(one.milestone));
  state.duties = [...others, ...fresh.map(({ milestone, version }) => ({ milestone, version, since: at }))];
  return asked;
}

/** The documents changed: these closings must move, in proportion (Aw 2.73). A move of one of them ends that; so does who confirms that it moved. */
export function opensMoves(state: CaseState, closings: readonly CaseMilestone[], at: EpochMs): void {
  const ids = closings.map(({ id }) => id);
  const others = state.duties.filter(({ milestone, asks }) => asks !== 'move' || !ids.includes(milestone));
  const moves = closings.map(({ id, version }) => ({ milestone: id, version, since: at, asks: 'move' as const }));
  state.duties = [...others, ...moves];
}

/** What is still to be done: a date that has come moves no more. */
export const dutiesLeft = ({ duties, milestones }: Pick<CaseState, 'duties' | 'milestones'>): readonly Duty[] =>
  duties.filter(
    ({ milestone, asks }) => asks !== 'move' || milestones.some((one) => one.id === milestone && !isOver(one)),
  );
