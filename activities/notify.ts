import type { Notice } from '../contracts/notice.ts';
import { procedureOf } from '../domain/case/state.ts';
import type { CaseFact } from '../domain/case/fact.ts';
import type { Person } from '../domain/plan/authority.ts';
import type { Definition } from '../domain/plan/definition.ts';
import { withPeople } from '../domain/office/people-facts.ts';
import { identityOf, identityOfPerson, nameOf, peopleOf } from '../domain/plan/people.ts';
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
  const called = (shown: string): string => nameOf(definition, shown);
  const event = { ...noted, by: noted.by.map(called), fact: withPeople(noted.fact, called) };
  const milestones = await readMilestones(deps.db, reference);
  const earlier = await earlierReminders(deps, notice);
  const people = peopleOf(definition, concernedBy(notice, milestones));
  const all = notice.kind === 'people-changed' ? withChanged(definition, people, noted.fact) : people;
  const mails = all.map((person) => {
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

/** These people, and whoever came or left: under the address that she has now. */
function withChanged(definition: Definition, people: readonly Person[], fact: CaseFact): readonly Person[] {
  if (fact.kind !== 'people-changed') return people;
  const all = Object.values(definition.roles).flat();
  const changed = [fact.left, fact.came].flatMap((shown): readonly Person[] => {
    if (shown === null) return [];
    const { identity } = identityOf(definition, shown);
    const now = all.find((one) => identityOfPerson(definition, one) === identity);
    return [now ?? { name: nameOf(definition, shown), mail: shown }];
  });
  return [...new Map([...people, ...changed].map((one) => [one.mail.toLowerCase(), one])).values()];
}
