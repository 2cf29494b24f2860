import { countedDay, lastDayOf } from '../../domain/case/judged-notices.ts';
import { localOf } from '../../domain/law/clock.ts';
import type { EpochMs, IsoDate } from '../../domain/law/iso-date.ts';
import { penaltyClock, type PenaltyClock } from '../../domain/law/penalty-clock.ts';
import type { FoundCase } from './find.ts';

export interface RunningPenalty extends PenaltyClock {
  readonly milestone: string;
  readonly noticeReceived: IsoDate;
}

/** The penalties of the decisions of a case, as of now: one of each decision, from the first notice of default that counts. */
export function penaltiesOf({ state }: Pick<FoundCase, 'state'>, now: EpochMs): RunningPenalty[] {
  return state.milestones.flatMap((decision) =>
    state.defaults
      .filter((one) => one.milestone === decision.id && one.judged === 'counts')
      .sort((one, other) => one.receivedAt - other.receivedAt)
      .map(({ receivedAt }) => {
        const clock = penaltyClock({
          decisionDue: lastDayOf(decision),
          noticeReceived: countedDay(decision, receivedAt),
          decidedOn: decision.happenedAt === null ? null : localOf(decision.happenedAt).day,
          today: localOf(now).day,
        });
        return { milestone: decision.id, noticeReceived: localOf(receivedAt).day, ...clock };
      }),
  );
}
