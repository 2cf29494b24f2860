import { oneSpelling } from '../../domain/plan/people.ts';
import { casesSeen } from '../../domain/rights/cases-seen.ts';
import type { Asker } from '../../domain/rights/vouched.ts';
import type { CaseViewer } from '../../store/seen-cases.ts';

/** How a list of cases knows whoever looks at it. */
export const viewerOf = (by: Asker): CaseViewer => ({
  identity: typeof by === 'string' ? oneSpelling(by) : by.mail === null ? '' : oneSpelling(by.mail),
  sees: casesSeen(by),
});
