import type { Notice } from '../contracts/notice.ts';
import { procedureOf } from '../domain/case/state.ts';
import { nameOf, peopleOf } from '../domain/plan/people.ts';
import { readMilestones } from '../store/cases.ts';
import { readEvent } from '../store/events.ts';
import { tellNotice } from '../store/notices.ts';
import { calendarDate } from '../texts/calendar.ts';
import { noticeMail } from './notice-mail.ts';
import { earlierReminders } from './earlier-reminders.ts';
import { concernedBy } from './concerned.ts';
import { loadDefinition } from './definition.ts';
import type { Deps } from './deps.ts';
import { notInFile } from './not-in-file.ts';
import { datesOf } from './mail/dates-of.ts';
import { deliver } from './mail/deliver.ts';
import { outboxMail } from './mail/outbox-mail.ts';
import { receiverOf } from './mail/receiver.ts';

/** Tells the people concerned, each once. The rows come first; what the relay does not take now goes out later. */
export async function notify(deps: Deps, notice: Notice): Promise<number> {
  const { reference } = notice.case;
  const { definition } = await loadDefinition(deps, procedureOf(notice.case), notice.hash);
  const noted = await readEvent(deps.db, notice.event);
  if (noted === null) throw notInFile(`De gebeurtenis ${notice.event}`);
  const event = { ...noted, by: noted.by.map((one) => nameOf(definition, one)) };
  const milestones = await readMilestones(deps.db, reference);
  const earlier = await earlierReminders(deps, notice);
  const mails = peopleOf(definition, concernedBy(notice, milestones)).map((person) => {
    const to = receiverOf(definition, reference, person, deps.mailing.access);
    return outboxMail({
      key: `${notice.key}/${person.mail}`,
      kind: notice.kind,
      reference,
      milestone: 'milestone' in notice ? notice.milestone : null,
      at: notice.at,
      authority: definition.authority,
      lead: definition.roles.procedureLead[0] ?? null,
      person,
      mail: noticeMail(notice, to, { event, milestones, earlier }),
      calendar: datesOf(notice, milestones, to.roles).map((about) => calendarDate(about, definition.subject)),
      mailing: deps.mailing,
    });
  });
  await tellNotice(deps.db, notice.key, mails);
  const { sent } = await deliver(deps, { keys: mails.map((mail) => mail.key) }, mails.length);
  return sent;
}
