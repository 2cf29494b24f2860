import type { CaseMilestone } from '../../case/milestone.ts';
import { endOfDay } from '../../law/clock.ts';
import type { EpochMs } from '../../law/iso-date.ts';
import { means } from '../trait.ts';

/** What tells when a decision is late. */
export type Due = Pick<CaseMilestone, 'term' | 'endsAt' | 'traits'>;

/**
 * When a decision is late by law: the end of its term, whether staff planned it earlier or later (Awb 4:13 lid 2). To a later day for a
 * decision on an objection the objector agreed (Awb 7:10 lid 4).
 */
export function dueByLaw({ term, endsAt, traits }: Due): EpochMs {
  if (term === null) return endsAt;
  const end = endOfDay(term.lastDay);
  return means({ traits }, 'on-application') ? end : Math.max(endsAt, end);
}

const EIGHT_WEEKS = 'Awb 4:13 lid 2';

/** Whether no statute or scheme sets the term of this decision on an application: then a message can put it off (Awb 4:14 lid 3). */
export const hasEightWeeks = ({ term, traits }: Pick<Due, 'term' | 'traits'>): boolean =>
  means({ traits }, 'on-application') && term?.grounds.includes(EIGHT_WEEKS) === true;
