import type { Notice } from '../contracts/notice.ts';
import { procedureOf } from '../domain/case/state.ts';
import { peopleOf } from '../domain/plan/people.ts';
import { readMilestones } from '../store/cases.ts';
import { readEvent } from '../store/events.ts';
import { endNotice } from '../store/notices.ts';
import { putMail } from '../store/outbox.ts';
import { noticeMail } from './notice-mail.ts';
import { earlierReminders } from './earlier-reminders.ts';
import { concernedBy } from './concerned.ts';
import { loadDefinition } from './definition.ts';
import type { Deps } from './deps.ts';
import { notInFile } from './not-in-file.ts';
import { deliver } from './mail/deliver.ts';
import { outboxMail } from './mail/outbox-mail.ts';

/** Tells the people concerned, each once. The rows come first; what the relay does not take now goes out later. */
export async function notify(deps: Deps, notice: Notice): Promise<number> {
  const { reference } = notice.case;
  const { definition } = await loadDefinition(deps, procedureOf(notice.case), notice.hash);
  const event = await readEvent(deps.db, notice.event);
  if (event === null) throw notInFile(`De gebeurtenis ${notice.event}`);
  const milestones = await readMilestones(deps.db, reference);
  const earlier = await earlierReminders(deps, notice);
  const mails = peopleOf(definition, concernedBy(notice, milestones)).map((person) =>
    outboxMail({
      key: `${notice.key}/${person.mail}`,
      kind: notice.kind,
      reference,
      milestone: 'milestone' in notice ? notice.milestone : null,
      at: notice.at,
      sender: definition.authority.sender,
      person,
      mail: noticeMail(notice, person, { event, milestones, earlier }),
    }),
  );
  await putMail(deps.db, mails);
  await endNotice(deps.db, notice.key);
  const { sent } = await deliver(deps, { keys: mails.map((mail) => mail.key) }, mails.length);
  return sent;
}
