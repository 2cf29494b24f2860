import type { Notice } from '../contracts/notice.ts';
import { localOf } from '../domain/law/clock.ts';
import { remindersOf } from '../store/reminders.ts';
import type { EarlierReminders } from '../texts/mail/overdue.ts';
import type { Deps } from './deps.ts';

/** Who was reminded before of what is overdue now, and on which days. */
export async function earlierReminders(deps: Pick<Deps, 'db'>, notice: Notice): Promise<EarlierReminders> {
  if (notice.kind !== 'overdue' && notice.kind !== 'escalated' && notice.kind !== 'still-overdue')
    return { people: [], days: [] };
  const reminders = await remindersOf(deps.db, notice.case.reference, notice.milestone);
  return {
    people: [...new Set(reminders.map((one) => one.person))],
    days: [...new Set(reminders.map((one) => localOf(one.at).day))],
  };
}
