import type { Notice } from '../contracts/activities.ts';
import type { ChangedDate } from '../contracts/case-state.ts';
import { localOf } from '../domain/law/clock.ts';
import type { Person } from '../domain/plan/definition.ts';
import type { Role } from '../domain/plan/milestone.ts';
import { readMilestones, type MilestoneRow } from '../store/cases.ts';
import { pendingOf, putMail } from '../store/outbox.ts';
import { remindersOf } from '../store/reminders.ts';
import { momentInWords } from '../texts/date.ts';
import type { MailText } from '../texts/mail/layout.ts';
import {
  closingProposedMail,
  defaultMail,
  documentsChangedMail,
  endedMail,
  escalationMail,
  movedMail,
  noteAfterClosingMail,
  partMail,
  overdueMail,
  resumedMail,
  suspendedMail,
  type ChangedMilestone,
  type EarlierReminders,
} from '../texts/mail/notices.ts';
import { aboutMilestone } from './about-milestone.ts';
import { peopleOf } from './concerned.ts';
import { loadDefinition } from './definition.ts';
import type { Deps } from './deps.ts';
import { deliver } from './mail/deliver.ts';
import { outboxRow } from './mail/outbox-row.ts';
import { penaltyOf } from './penalty-of.ts';
import { procedureOf } from './procedure-of.ts';

/** Tells the people concerned, each once. The rows come first; what the relay does not take now goes out later. */
export async function notify(deps: Deps, notice: Notice): Promise<number> {
  const { definition } = await loadDefinition(deps, procedureOf(notice.reference), notice.hash);
  const milestones = await readMilestones(deps.db, notice.reference);
  const earlier = await earlierReminders(deps, notice);
  const rows = peopleOf(definition, rolesOf(notice, milestones)).map((person) =>
    outboxRow({
      key: `${notice.key}/${person.mail}`,
      kind: notice.kind,
      reference: notice.reference,
      milestone: 'milestone' in notice ? notice.milestone : null,
      at: notice.at,
      sender: definition.authority.sender,
      person,
      mail: compose(notice, person, milestones, earlier),
    }),
  );
  await putMail(deps.db, rows);
  const { sent } = await deliver(
    deps,
    await pendingOf(
      deps.db,
      rows.map((row) => row.key),
    ),
  );
  return sent;
}

const EVERYONE: readonly Role[] = ['procedureLead', 'procurementOfficer', 'lawyer'];

/** Who is concerned: the lead when something is late, the lawyer when it stays so, and all who work with a date that moves. */
function rolesOf(notice: Notice, milestones: readonly MilestoneRow[]): readonly Role[] {
  switch (notice.kind) {
    case 'overdue':
      return ['procedureLead'];
    case 'escalated':
      return ['lawyer'];
    case 'closing-proposed':
    case 'note-after-closing':
    case 'default':
      return ['procedureLead', 'lawyer'];
    case 'resumed':
      return EVERYONE;
    case 'moved': {
      const moved = milestones.filter((one) => notice.changed.some((change) => change.milestone === one.id));
      return [...new Set<Role>(['procedureLead', ...moved.flatMap((one) => one.roles as Role[])])];
    }
    case 'suspended':
    case 'part':
    case 'ended':
      return EVERYONE;
  }
}

async function earlierReminders(deps: Deps, notice: Notice): Promise<EarlierReminders> {
  if (notice.kind !== 'overdue' && notice.kind !== 'escalated') return { people: [], days: [] };
  const reminders = await remindersOf(deps.db, notice.reference, notice.milestone);
  return {
    people: [...new Set(reminders.map((one) => one.person))],
    days: [...new Set(reminders.map((one) => localOf(one.at.getTime()).day))],
  };
}

function compose(
  notice: Notice,
  person: Person,
  milestones: readonly MilestoneRow[],
  earlier: EarlierReminders,
): MailText {
  const { reference } = notice;
  switch (notice.kind) {
    case 'overdue':
      return overdueMail(person.name, aboutMilestone(find(milestones, notice.milestone), notice.at), earlier);
    case 'escalated':
      return escalationMail(person.name, aboutMilestone(find(milestones, notice.milestone), notice.at), earlier);
    case 'moved':
      return movedMail(
        person.name,
        { reference, by: notice.by, reason: notice.reason, rectify: notice.rectify ?? [] },
        changesOf(notice.changed, milestones, notice.milestone),
      );
    case 'note-after-closing':
      return noteAfterClosingMail(person.name, reference, notice.closed);
    case 'closing-proposed': {
      const { day, change } = notice;
      const close = aboutMilestone(find(milestones, notice.milestone), notice.at);
      return change === undefined
        ? closingProposedMail(person.name, reference, close, day)
        : documentsChangedMail(person.name, reference, close, { ...change, day });
    }
    case 'default':
      return defaultMail(person.name, aboutMilestone(find(milestones, notice.milestone), notice.at), {
        received: localOf(notice.receivedAt).day,
        penalty: penaltyOf(find(milestones, notice.milestone), notice.receivedAt),
      });
    case 'suspended':
      return suspendedMail(person.name, {
        reference,
        by: notice.by,
        reason: notice.reason,
        since: momentInWords(notice.at),
      });
    case 'part':
      return partMail(
        person.name,
        { reference, what: notice.what, by: notice.by, reason: notice.reason },
        changesOf(notice.changed ?? [], milestones, null),
      );
    case 'resumed':
      return resumedMail(
        person.name,
        { reference, by: notice.by, reason: notice.reason, rectify: notice.rectify ?? [] },
        changesOf(notice.changed, milestones, null),
      );
    case 'ended':
      return endedMail(person.name, { reference, by: notice.by, reason: notice.reason, outcome: notice.outcome });
  }
}

/** What the notice is about comes first. */
const changesOf = (
  changed: readonly ChangedDate[],
  milestones: readonly MilestoneRow[],
  about: string | null,
): ChangedMilestone[] =>
  changed
    .map((change) => ({
      id: change.milestone,
      from: change.from,
      to: change.to,
      ground: find(milestones, change.milestone).ground,
    }))
    .sort((one, other) => Number(other.id === about) - Number(one.id === about));

function find(milestones: readonly MilestoneRow[], id: string): MilestoneRow {
  const milestone = milestones.find((one) => one.id === id);
  if (milestone === undefined) throw new Error(`milestone ${id} is not in the case file`);
  return milestone;
}
