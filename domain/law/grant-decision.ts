import type { StatutoryCalendar } from './calendar.ts';
import type { EpochDay } from './day.ts';
import { suspensionGrounds, walk, type Suspension } from './suspension.ts';
import { extendedTerm, fixedTerm, withinAtw, type Term } from './term-end.ts';

const DEFAULT_WEEKS = 8;

/** The term of a scheme: how many weeks, and whether a statute set it. */
export interface SchemeTerm {
  readonly weeks: number;
  readonly setBy: 'statute' | 'local-scheme';
}

/**
 * The authority decides on an application within the term of the scheme, else within eight weeks after receipt (Awb 4:13);
 * suspensions stretch it (Awb 4:15). Thirteen weeks are never extended by the Atw. Page `docs/law/awb.md`.
 * @throws OutOfRange
 */
export function grantDecision(
  calendar: StatutoryCalendar,
  received: EpochDay,
  scheme: SchemeTerm | null,
  suspensions: readonly Suspension[],
): Term & { readonly suspendedDays: number } {
  const weeks = scheme?.weeks ?? DEFAULT_WEEKS;
  const walked = walk(received, weeks * 7, suspensions);
  const grounds = [
    ...(scheme === null ? ['Awb 4:13 lid 2'] : ['Awb 4:13 lid 1', scheme.setBy]),
    ...suspensionGrounds(walked),
  ];
  const term = count();
  return { ...term, suspendedDays: walked.suspendedDays };

  function count(): Term {
    if (scheme?.setBy === 'local-scheme') return fixedTerm(calendar, received + 1, walked.raw, grounds);
    if (!withinAtw(weeks, 'weeks')) return fixedTerm(calendar, received + 1, walked.raw, [...grounds, 'Atw 4 sub a']);
    return extendedTerm(calendar, received, walked.raw, grounds);
  }
}
