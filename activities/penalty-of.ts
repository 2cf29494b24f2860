import { localOf } from '../domain/law/clock.ts';
import type { EpochMs } from '../domain/law/iso-date.ts';
import { penaltyClock, type PenaltyClock } from '../domain/law/penalty-clock.ts';
import { dueDay, type StoredMilestone } from '../store/cases.ts';

/** The penalty clock of a decision on the day that a notice of default came in. */
export const penaltyOf = ({ milestone: decision }: StoredMilestone, receivedAt: EpochMs): PenaltyClock =>
  penaltyClock({
    decisionDue: dueDay(decision),
    noticeReceived: localOf(receivedAt).day,
    decidedOn: decision.happenedAt === null ? null : localOf(decision.happenedAt).day,
    today: localOf(receivedAt).day,
  });
