import { ApplicationFailure } from '@temporalio/common';
import type { PreparedRound, PrepareRound } from '../contracts/activities.ts';
import { addDays } from '../domain/law/day.ts';
import { localOf } from '../domain/law/clock.ts';
import type { EpochMs, IsoDate } from '../domain/law/iso-date.ts';
import { procedureOf } from '../domain/case/state.ts';
import type { Definition, Person } from '../domain/plan/definition.ts';
import { peopleOf } from '../domain/plan/people.ts';
import { reminderDue } from '../domain/plan/reminders.ts';
import type { NewMail } from '../store/outbox.ts';
import { lastRoundDay, putRound, readRound, type PutReminder } from '../store/rounds.ts';
import { remindable, remindedOf, type Remindable } from '../store/reminders.ts';
import { reminderMail } from '../texts/mail/reminder.ts';
import { aboutMilestone } from './about-milestone.ts';
import { loadDefinition } from './definition.ts';
import type { Deps } from './deps.ts';
import { outboxMail } from './mail/outbox-mail.ts';
import { countingSent, sendPart } from './send-batch.ts';

/** Longest distance of a reminder in calendar days: 250 working days. */
const HORIZON_DAYS = 380;

/** A reminder that is due to one person. */
interface Due {
  readonly row: Remindable;
  readonly workdays: number;
}

interface Recipient {
  readonly person: Person;
  readonly sender: string;
  readonly due: Due[];
}

/**
 * Decides who must hear what today: one mail a person for all cases, and sends the first part, which most days is all. The round
 * of a day is prepared once; a second time finds it as it was.
 */
export async function prepareRound(deps: Deps, { now, since, first }: PrepareRound): Promise<PreparedRound> {
  const { day } = localOf(now);
  const part = { day, from: 0, to: first };
  let mails = 0;
  const sent = await countingSent(deps, part, async () => {
    mails = (await readRound(deps.db, day))?.mails ?? (await prepare(deps, day, since, now));
    await sendPart(deps, part);
  });
  return { day, mails, sent };
}

/** @returns how many mails the day has. */
async function prepare(deps: Deps, day: IsoDate, since: IsoDate | undefined, now: EpochMs): Promise<number> {
  const recipients = await recipientsOf(deps, day, since ?? (await lastRoundDay(deps.db)));
  const mails: NewMail[] = [];
  const reminded: PutReminder[] = [];
  for (const [no, recipient] of recipients.entries()) {
    const key = `herinnering/${day}/${recipient.person.mail}`;
    mails.push(mailFor(recipient, key, now, { day, no }));
    for (const { row, workdays } of recipient.due)
      reminded.push({
        person: recipient.person.mail,
        reference: row.reference,
        milestone: row.milestone.id,
        version: row.milestone.version,
        workdays,
        mail: key,
      });
  }
  await putRound(deps.db, { day, at: now, mails, reminded });
  return mails.length;
}

async function recipientsOf(deps: Deps, day: IsoDate, since: IsoDate | null): Promise<Recipient[]> {
  const rows = await remindable(deps.db, day, addDays(day, HORIZON_DAYS));
  const due = rows.flatMap((row): Due[] => {
    const workdays = reminderDue({ lastDay: row.milestone.lastDay, remindWorkdays: row.remindWorkdays }, since, day);
    return workdays === null ? [] : [{ row, workdays }];
  });
  const had = new Set(
    (await remindedOf(deps.db, [...new Set(due.map((one) => one.row.reference))])).map((one) =>
      [one.person, one.reference, one.milestone, one.version, one.workdays].join(' '),
    ),
  );
  const recipients = new Map<string, Recipient>();
  for (const one of due) {
    const definition = await definitionOf(deps, one.row);
    if (definition === null) continue;
    for (const person of peopleOf(definition, one.row.roles)) {
      const { id, version } = one.row.milestone;
      const had1 = [person.mail, one.row.reference, id, version, one.workdays].join(' ');
      if (!had.has(had1)) recipientOf(recipients, person, definition).due.push(one);
    }
  }
  return [...recipients.values()].sort((one, other) => (one.person.mail < other.person.mail ? -1 : 1));
}

/** Null when it cannot be read any more: that silences nobody else's reminders. */
async function definitionOf(deps: Deps, { name, hash }: Remindable): Promise<Definition | null> {
  try {
    return (await loadDefinition(deps, procedureOf(name), hash)).definition;
  } catch (error) {
    if (!(error instanceof ApplicationFailure)) throw error;
    deps.log.error({ reference: name.reference, error: error.message }, 'no reminders: definition cannot be read');
    return null;
  }
}

function recipientOf(recipients: Map<string, Recipient>, person: Person, definition: Definition): Recipient {
  const known = recipients.get(person.mail);
  if (known !== undefined) return known;
  const fresh: Recipient = { person, sender: definition.authority.sender, due: [] };
  recipients.set(person.mail, fresh);
  return fresh;
}

function mailFor(
  { person, sender, due }: Recipient,
  key: string,
  at: EpochMs,
  round: { readonly day: IsoDate; readonly no: number },
): NewMail {
  const items = due.map(({ row }) => aboutMilestone(row, at));
  const [only] = due;
  return outboxMail({
    key,
    kind: 'reminder',
    reference: due.length === 1 ? (only?.row.reference ?? null) : null,
    milestone: due.length === 1 ? (only?.row.milestone.id ?? null) : null,
    at,
    sender,
    person,
    mail: reminderMail(person.name, items),
    round,
  });
}
