import { procedureOf } from '../../domain/case/state.ts';
import { peopleOf } from '../../domain/plan/people.ts';
import { readCase } from '../../store/cases.ts';
import { putMail, readMail } from '../../store/outbox.ts';
import type { Trouble } from '../../store/troubles.ts';
import { alarmMail } from '../../texts/mail/alarm.ts';
import { loadDefinition } from '../definition.ts';
import type { Deps } from '../deps.ts';
import { outboxMail } from '../mail/outbox-mail.ts';
import { receiverOf } from '../mail/receiver.ts';
import type { Alarm } from './channel.ts';
import { ALARM } from './operator-mail.ts';

/** What the people of a case can do something about: a reader who did not get her mail. */
const THEIRS: readonly Trouble['kind'][] = ['mail-refused', 'mail-in-doubt'];

/** Tells who leads a case which mail of it did not arrive; not at the address that it did not reach. @returns whether anybody was told */
export async function tellLeads(
  deps: Pick<Deps, 'db' | 'mailing'>,
  { reference, key, troubles }: Alarm,
): Promise<boolean> {
  const theirs = troubles.filter((one) => THEIRS.includes(one.kind));
  const stored = theirs.length === 0 ? null : await readCase(deps.db, reference);
  if (stored === null) return false;
  const { definition } = await loadDefinition(deps, procedureOf(stored.name), stored.hash);
  const lost = await Promise.all(theirs.map(async (one) => (await readMail(deps.db, one.subject))?.address));
  const leads = peopleOf(definition, ['procedureLead']).filter(({ mail }) => !lost.includes(mail));
  await putMail(
    deps.db,
    leads.map((person) =>
      outboxMail({
        key: `${key}/${person.mail}`,
        kind: ALARM,
        reference,
        milestone: null,
        at: Date.now(),
        authority: definition.authority,
        lead: null,
        person,
        mail: alarmMail(receiverOf(definition, reference, person, deps.mailing.program), theirs),
        calendar: [],
        mailing: deps.mailing,
      }),
    ),
  );
  return leads.length > 0;
}
