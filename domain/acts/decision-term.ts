import { endOfDay } from '../law/clock.ts';
import type { EpochMs, IsoDate } from '../law/iso-date.ts';
import type { GuardedMilestone } from './guarded-case.ts';

/** Decisions on an application, each with that application: their term is that of Awb 4:13, and 4:15 and 4:17 hold for them. */
const ON_APPLICATION: Readonly<Record<string, string>> = { 'subsidy-decision': 'subsidy-application' };

/** Whether Awb 4:13 through 4:17 hold for this milestone. */
export const onApplication = (id: string): boolean => id in ON_APPLICATION;

/** The application on which this decides, or null. */
export const applicationOf = (id: string): string | null => ON_APPLICATION[id] ?? null;

/** When the decision is late by law: the end of its term, also when staff planned it earlier. */
export const dueByLaw = ({ term, endsAt }: Pick<GuardedMilestone, 'term' | 'endsAt'>): EpochMs =>
  term?.lastDay === undefined ? endsAt : endOfDay(term.lastDay as IsoDate);
