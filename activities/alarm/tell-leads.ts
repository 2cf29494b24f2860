import { procedureOf } from '../../domain/case/state.ts';
import { peopleOf } from '../../domain/plan/people.ts';
import { readCase } from '../../store/cases.ts';
import { putMail, readMail } from '../../store/outbox.ts';
import type { Trouble } from '../../store/troubles.ts';
import { loadDefinition } from '../definition.ts';
import type { Deps } from '../deps.ts';
import { receiverOf } from '../mail/receiver.ts';
import { alarmTo } from './alarm-mail.ts';
import type { Alarm } from './channel.ts';

/** What the people of a case can do something about: a reader who did not get her mail or her letter. */
const THEIRS: readonly Trouble['kind'][] = ['mail-before-moment', 'mail-refused', 'mail-in-doubt'];
/** What a term of law hangs on: the lawyer hears of it too (Awb 6:8, Aw 2.127). */
const OF_LETTERS: readonly Trouble['kind'][] = [
  'letter-unproven',
  'decision-unproven',
  'decision-later',
  'decision-unreported',
];

/** Tells who leads a case which mail or letter of it did not arrive; not at the address that it did not reach. @returns whether anybody was told */
export async function tellLeads(
  { db, mailing }: Pick<Deps, 'db' | 'mailing'>,
  { reference, key, troubles }: Alarm,
): Promise<boolean> {
  const theirs = troubles.filter((one) => THEIRS.includes(one.kind) || OF_LETTERS.includes(one.kind));
  const stored = theirs.length === 0 ? null : await readCase(db, reference);
  if (stored === null) return false;
  const { definition } = await loadDefinition({ db }, procedureOf(stored.name), stored.hash);
  const lost = await Promise.all(theirs.map(async (one) => (await readMail(db, one.subject))?.address));
  const leads = peopleOf(
    definition,
    theirs.some((one) => OF_LETTERS.includes(one.kind)) ? ['procedureLead', 'lawyer'] : ['procedureLead'],
  ).filter(({ mail }) => !lost.includes(mail));
  await putMail(
    db,
    leads.map((person) =>
      alarmTo(
        person,
        receiverOf(definition, reference, person, mailing.access),
        { key, reference, troubles: theirs },
        { authority: definition.authority, mailing },
      ),
    ),
  );
  return leads.length > 0;
}
