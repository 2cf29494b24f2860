import type { PreparedRound, PrepareRound } from '../contracts/activities.ts';
import { STEERING } from '../domain/acts/spec.ts';
import { addDays } from '../domain/law/day.ts';
import { localOf } from '../domain/law/clock.ts';
import type { EpochMs, IsoDate } from '../domain/law/iso-date.ts';
import type { Person } from '../domain/plan/authority.ts';
import { bidValidityEnd } from '../domain/plan/bid-validity.ts';
import { peopleOf } from '../domain/plan/people.ts';
import { reminderDue } from '../domain/plan/reminders.ts';
import type { NewMail } from '../store/outbox.ts';
import { lastRoundDay, putRound, readRound, type PutReminder } from '../store/rounds.ts';
import { closedWithoutAward } from '../store/closed-without-award.ts';
import { remindable, remindedOf, type Remindable } from '../store/reminders.ts';
import { unansweredRequests, type UnansweredRequest } from '../store/unanswered-requests.ts';
import type { Deps } from './deps.ts';
import { readableDefinition } from './readable-definition.ts';
import { requestEnds } from './request-ends.ts';
import { requestMails } from './request-mails.ts';
import { roundMail, type DueTo, type Recipient } from './round-mail.ts';
import { countingSent, sendPart } from './send-batch.ts';

/** Longest distance of a reminder in calendar days: 250 working days. */
const HORIZON_DAYS = 380;

/** A reminder that is due. */
type Due = Omit<DueTo, 'definition'>;

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
  const last = since ?? (await lastRoundDay(deps.db));
  const unanswered = await unansweredRequests(deps.db);
  const recipients = await recipientsOf(deps, { day, since: last, now, unanswered });
  const mails: NewMail[] = [];
  const reminded: PutReminder[] = [];
  for (const [no, recipient] of recipients.entries()) {
    const key = `herinnering/${day}/${recipient.person.mail}`;
    mails.push(roundMail(deps.mailing, recipient, { key, at: now, day, no }));
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
  const said = await requestMails(deps, unanswered, { day, since: last, now, before: mails.length });
  mails.push(...said.mails);
  await putRound(deps.db, { day, at: now, mails, reminded: [...reminded, ...said.reminded] });
  return mails.length;
}

async function recipientsOf(
  deps: Deps,
  {
    day,
    since,
    now,
    unanswered,
  }: {
    readonly day: IsoDate;
    readonly since: IsoDate | null;
    readonly now: EpochMs;
    readonly unanswered: readonly UnansweredRequest[];
  },
): Promise<Recipient[]> {
  const rows = [
    ...(await remindable(deps.db, day, addDays(day, HORIZON_DAYS))),
    ...(await validityEnds(deps)),
    ...(await requestEnds(deps, unanswered, now)),
  ];
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
    const definition = await readableDefinition(deps, one.row);
    if (definition === null) continue;
    for (const person of peopleOf(definition, one.row.roles)) {
      const { id, version } = one.row.milestone;
      const had1 = [person.mail, one.row.reference, id, version, one.workdays].join(' ');
      if (!had.has(had1)) remind(recipients, person, { ...one, definition });
    }
  }
  return [...recipients.values()].sort((one, other) => (one.person.mail < other.person.mail ? -1 : 1));
}

/** The days on which bids bind no longer, of what was not awarded for good yet. */
async function validityEnds(deps: Deps): Promise<Remindable[]> {
  const ends: Remindable[] = [];
  for (const row of await closedWithoutAward(deps.db)) {
    const definition = await readableDefinition(deps, row);
    if (definition === null || definition.bidValidity === null) continue;
    const milestone = bidValidityEnd(row.milestone, definition.bidValidity);
    ends.push({ ...row, milestone, roles: STEERING, remindWorkdays: definition.reminders.workdays });
  }
  return ends;
}

function remind(recipients: Map<string, Recipient>, person: Person, due: DueTo): void {
  const known = recipients.get(person.mail);
  if (known === undefined) recipients.set(person.mail, { person, due: [due] });
  else known.due.push(due);
}
