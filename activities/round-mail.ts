import type { DatedMilestone } from '../domain/case/milestone.ts';
import type { EpochMs, IsoDate } from '../domain/law/iso-date.ts';
import type { Definition } from '../domain/plan/definition.ts';
import type { Person } from '../domain/plan/authority.ts';
import type { NewMail } from '../store/outbox.ts';
import type { Remindable } from '../store/reminders.ts';
import { calendarDate } from '../texts/calendar.ts';
import { reminderMail } from '../texts/mail/reminder.ts';
import { aboutMilestone } from './about-milestone.ts';
import type { Mailing } from './deps.ts';
import { outboxMail } from './mail/outbox-mail.ts';
import { receiverOf } from './mail/receiver.ts';

/** A date that people are reminded of: of the plan, or beside it. */
export type RemindedDate = Omit<Remindable, 'milestone' | 'plannedEndsAt'> & { readonly milestone: DatedMilestone };

/** A reminder that is due to one person, of a case that this definition describes. */
export interface DueTo {
  readonly row: RemindedDate;
  readonly workdays: number;
  readonly definition: Definition;
}

/** Somebody, with all that is due to them today. */
export interface Recipient {
  readonly person: Person;
  readonly due: [DueTo, ...DueTo[]];
}

/** The one mail of a round for one person, in the name of the authority of what is due first. */
export function roundMail(
  mailing: Mailing,
  { person, due }: Recipient,
  { key, at, day, no }: { readonly key: string; readonly at: EpochMs; readonly day: IsoDate; readonly no: number },
): NewMail {
  const [{ row, definition }] = due;
  const items = due.map((one) => ({
    about: aboutMilestone(one.row, at),
    to: receiverOf(one.definition, one.row.reference, person, mailing.access),
  }));
  return outboxMail({
    key,
    kind: 'reminder',
    reference: due.every((one) => one.row.reference === row.reference) ? row.reference : null,
    milestone: due.length === 1 ? row.milestone.id : null,
    at,
    authority: definition.authority,
    lead: definition.roles.procedureLead[0] ?? null,
    person,
    mail: reminderMail(items),
    calendar: items.map(({ about, to }) => calendarDate(about, to.case.subject)),
    mailing,
    round: { day, no },
  });
}
