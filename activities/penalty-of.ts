import { localOf } from '../domain/law/clock.ts';
import type { EpochMs, IsoDate } from '../domain/law/iso-date.ts';
import { penaltyClock, type PenaltyClock } from '../domain/law/penalty-clock.ts';
import type { MilestoneRow } from '../store/cases.ts';

/** The penalty clock of a decision on the day that a notice of default came in. */
export const penaltyOf = (decision: MilestoneRow, receivedAt: EpochMs): PenaltyClock =>
  penaltyClock({
    decisionDue: decision.last_day as IsoDate,
    noticeReceived: localOf(receivedAt).day,
    decidedOn: decision.happened_at === null ? null : localOf(decision.happened_at.getTime()).day,
    today: localOf(receivedAt).day,
  });
