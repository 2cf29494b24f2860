import { specOf, type ActName } from '../../domain/acts/acts.ts';
import type { CaseState } from '../../domain/case/state.ts';
import { instantOf, parseClockTime } from '../../domain/law/clock.ts';
import type { ClockTime, IsoDate } from '../../domain/law/iso-date.ts';
import { parseIsoDate } from '../../domain/law/day.ts';
import { withMilestoneId } from './with-milestone-id.ts';

type Typed = { readonly milestone?: unknown } & Readonly<Record<string, unknown>>;

/** An act as an operator types it, with the ids and instants that a front would send: her words for a milestone, a day with its clock for an instant. */
export function asTyped<Act extends Typed>(state: Pick<CaseState, 'milestones'>, name: ActName, act: Act): Act {
  const named = withMilestoneId(state, act);
  if (typeof named !== 'object' || named === null) return named;
  const instants = Object.entries(specOf(name).shape).flatMap(([own, { kind }]) => {
    const instant = kind === 'instant' ? instantTyped(named[own]) : null;
    return instant === null ? [] : [[own, instant] as const];
  });
  return instants.length === 0 ? named : { ...named, ...Object.fromEntries(instants) };
}

/** @example instantTyped('2027-01-11 12:00') // 1799665200000 */
function instantTyped(value: unknown): number | null {
  const [, day = '', time = ''] = (typeof value === 'string' && /^(\S{10}) (\S{5})$/.exec(value)) || [];
  if (parseIsoDate(day) === null || parseClockTime(time) === null) return null;
  const instant = instantOf(day as IsoDate, time as ClockTime);
  return instant.ok ? instant.value : null;
}
