import type { Kysely } from 'kysely';
import { localOf } from '../../domain/law/clock.ts';
import type { IsoDate } from '../../domain/law/iso-date.ts';
import { penaltyClock, type PenaltyClock } from '../../domain/law/penalty-clock.ts';
import { dueDay, type CaseRow, type MilestoneRow } from '../../store/cases.ts';
import type { Database } from '../../store/database.ts';
import { defaultNotices } from '../../store/events.ts';

export interface RunningPenalty extends PenaltyClock {
  readonly milestone: string;
  readonly noticeReceived: IsoDate;
}

/** The penalty of every decision that was given notice of default, as of today: one each, from the notice received first. */
export async function penaltiesOf(
  db: Kysely<Database>,
  row: CaseRow,
  milestones: readonly MilestoneRow[],
): Promise<RunningPenalty[]> {
  const today = localOf(Date.now()).day;
  const notices = await defaultNotices(db, row.reference);
  return milestones.flatMap((decision) => {
    const received = notices.filter((one) => one.milestone === decision.id).map((one) => Number(one.reason));
    if (received.length === 0) return [];
    const noticeReceived = localOf(Math.min(...received)).day;
    const happened = decision.happened_at;
    const clock = penaltyClock({
      decisionDue: dueDay(decision),
      noticeReceived,
      decidedOn: happened === null ? null : localOf(happened.getTime()).day,
      today,
    });
    return [{ milestone: decision.id, noticeReceived, ...clock }];
  });
}
