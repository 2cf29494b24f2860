import type { CaseMilestone } from '../../case/milestone.ts';
import { endOfDay } from '../../law/clock.ts';
import type { EpochMs } from '../../law/iso-date.ts';

/** When a decision is late by law: the end of its term, also when staff planned it earlier, or of the delay that was agreed to. */
export const dueByLaw = ({ term, endsAt }: Pick<CaseMilestone, 'term' | 'endsAt'>): EpochMs =>
  term === null ? endsAt : Math.max(endsAt, endOfDay(term.lastDay));
