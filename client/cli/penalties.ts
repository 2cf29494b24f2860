import type { Kysely } from 'kysely';
import { localOf } from '../../domain/law/clock.ts';
import type { IsoDate } from '../../domain/law/iso-date.ts';
import { penaltyClock, type PenaltyClock } from '../../domain/law/penalty-clock.ts';
import type { CaseRow, MilestoneRow } from '../../store/cases.ts';
import type { Database } from '../../store/database.ts';
import { defaultNotices } from '../../store/events.ts';

export interface RunningPenalty extends PenaltyClock {
  readonly milestone: string;
  readonly noticeReceived: IsoDate;
}

/** The penalty of every notice of default of a case, as of today. */
export async function penaltiesOf(
  db: Kysely<Database>,
  row: CaseRow,
  milestones: readonly MilestoneRow[],
): Promise<RunningPenalty[]> {
  const today = localOf(Date.now()).day;
  return (await defaultNotices(db, row.reference)).flatMap((notice) => {
    const decision = milestones.find((one) => one.id === notice.milestone);
    if (decision === undefined || notice.milestone === null) return [];
    const noticeReceived = localOf(Number(notice.reason)).day;
    const happened = decision.happened_at;
    const clock = penaltyClock({
      decisionDue: decision.last_day as IsoDate,
      noticeReceived,
      decidedOn: happened === null ? null : localOf(happened.getTime()).day,
      today,
    });
    return [{ milestone: notice.milestone, noticeReceived, ...clock }];
  });
}
