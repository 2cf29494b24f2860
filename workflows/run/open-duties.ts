import type { ChangedDate } from '../../contracts/case-state.ts';
import { toRectify } from '../../domain/acts/duties.ts';
import type { CaseRun } from './case-run.ts';

/**
 * Dates that were announced and moved ask for a rectification; a later move of the same date asks for one alone.
 * @returns the milestones that ask for one.
 */
export function openDuties(run: CaseRun, changed: readonly ChangedDate[], at: number): readonly string[] {
  const { state } = run;
  const asked = toRectify(
    state.milestones,
    changed.map((one) => one.milestone),
  );
  if (asked.length === 0) return asked;
  const others = (state.duties ?? []).filter((one) => !asked.includes(one.milestone));
  const fresh = changed.filter((one) => asked.includes(one.milestone));
  state.duties = [...others, ...fresh.map(({ milestone, version }) => ({ milestone, version, since: at }))];
  return asked;
}
