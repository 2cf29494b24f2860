import type { StatutoryCalendar } from './calendar.ts';
import type { EpochDay } from './day.ts';
import type { Suspension } from './suspension.ts';
import type { Term } from './term-end.ts';
import type { TermBasis } from './term-rule.ts';
import { termAfter } from './terms.ts';

const DEFAULT_WEEKS = 8;

/** The term of a scheme: how many weeks, and who set it. */
export interface SchemeTerm {
  readonly weeks: number;
  readonly setBy: Exclude<TermBasis, 'contract'>;
}

/**
 * The authority decides on an application within the term of the scheme, else within eight weeks after receipt (Awb 4:13);
 * suspensions stretch it (Awb 4:15). Thirteen weeks are never extended by the Atw; eight or twelve of a statute or an ordinance
 * are. Page `docs/law/awb.md`. @throws OutOfRange
 */
export function grantDecision(
  calendar: StatutoryCalendar,
  received: EpochDay,
  scheme: SchemeTerm | null,
  suspensions: readonly Suspension[],
): Term {
  const { weeks, setBy } = scheme ?? { weeks: DEFAULT_WEEKS, setBy: 'statute' };
  const grounds = scheme === null ? ['Awb 4:13 lid 2'] : ['Awb 4:13 lid 1', setBy];
  return termAfter(calendar, received, weeks, 'weeks', setBy, grounds, suspensions);
}
