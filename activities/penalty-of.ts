import { countedDay, lastDayOf } from '../domain/case/judged-notices.ts';
import { localOf } from '../domain/law/clock.ts';
import type { EpochMs } from '../domain/law/iso-date.ts';
import { penaltyClock, type PenaltyClock } from '../domain/law/penalty-clock.ts';
import type { StoredMilestone } from '../store/cases.ts';

/** The penalty clock of a decision on the day that a notice of default came in, if that counts. */
export function penaltyOf({ milestone: decision }: StoredMilestone, receivedAt: EpochMs): PenaltyClock {
  const noticeReceived = countedDay(decision, receivedAt);
  return penaltyClock({
    decisionDue: lastDayOf(decision),
    noticeReceived,
    decidedOn: decision.happenedAt === null ? null : localOf(decision.happenedAt).day,
    today: noticeReceived,
  });
}
