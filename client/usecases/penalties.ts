import { localOf } from '../../domain/law/clock.ts';
import type { EpochMs, IsoDate } from '../../domain/law/iso-date.ts';
import { penaltyClock, type PenaltyClock } from '../../domain/law/penalty-clock.ts';
import { dueDay } from '../../store/cases.ts';
import type { FoundCase } from './find.ts';

export interface RunningPenalty extends PenaltyClock {
  readonly milestone: string;
  readonly noticeReceived: IsoDate;
}

/** The penalty of every decision that was given notice of default, as of now: one each, from the notice received first. */
export function penaltiesOf({ state }: FoundCase, now: EpochMs): RunningPenalty[] {
  return state.milestones.flatMap((decision) => {
    const notice = state.defaults.find((one) => one.milestone === decision.id);
    if (notice === undefined) return [];
    const noticeReceived = localOf(notice.receivedAt).day;
    const clock = penaltyClock({
      decisionDue: dueDay(decision),
      noticeReceived,
      decidedOn: decision.happenedAt === null ? null : localOf(decision.happenedAt).day,
      today: localOf(now).day,
    });
    return [{ milestone: decision.id, noticeReceived, ...clock }];
  });
}
