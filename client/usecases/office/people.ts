import { isRefusal, refusal, type Refusal } from '../../../domain/acts/refusal.ts';
import { localOf } from '../../../domain/law/clock.ts';
import { peopleChangeOf, type PeopleWish } from '../../../domain/office/change-of-people.ts';
import { withPeopleNow } from '../../../domain/plan/changed-people.ts';
import { identityOf, nameOf } from '../../../domain/plan/people.ts';
import { actorFor } from '../../../store/actors.ts';
import { readKeptCase } from '../../../store/cases.ts';
import { changedPeople, changePeople } from '../../../store/changed-people.ts';
import { putOfficeNotice } from '../../../store/notices.ts';
import { listed } from '../../../texts/ground.ts';
import { ROLE_LABEL } from '../../../texts/labels/words.ts';
import { definitionOf } from '../definition-of.ts';
import type { AtOffice, OfficeDone, OfficeEffect } from './effect.ts';

export const replacePerson: OfficeEffect<'replacePerson'> = (given, { person, name, mail, role, since, reason }) =>
  change(given, { person, came: { name: name.trim(), mail }, role: role ?? null, since }, reason);

export const addPerson: OfficeEffect<'addPerson'> = (given, { name, mail, role, since, reason }) =>
  change(given, { person: null, came: { name: name.trim(), mail }, role, since }, reason);

export const removePerson: OfficeEffect<'removePerson'> = (given, { person, role, since, reason }) =>
  change(given, { person, came: null, role: role ?? null, since }, reason);

type Wish = Omit<PeopleWish, 'since'> & { readonly since?: PeopleWish['since'] | undefined };

/** On record with who leaves and who comes, for the procedure and all that belongs to it; who it concerns hears it. */
async function change(given: AtOffice, wish: Wish, reason: string): Promise<OfficeDone | Refusal> {
  const { tx, reference, procedure, now, text } = given;
  if (reference !== procedure) return refusal('people-of-procedure', { values: { procedure } });
  const stored = await readKeptCase(tx, reference);
  if (stored === null) throw new Error(`case ${reference} went away`);
  // As it stands behind the lock: two changes at once are one after the other.
  const { definition } = await definitionOf({ db: tx }, stored);
  const today = localOf(now).day;
  const since = wish.since ?? today;
  const changes = peopleChangeOf(definition, { ...wish, since }, today);
  if (isRefusal(changes)) return changes;
  const no = (await changedPeople(tx, procedure)).length + 1;
  const after = withPeopleNow(definition, changes);
  const actor = (mail: string) => actorFor(tx, procedure, identityOf(after, mail));
  const left = changes[0]?.left ?? null;
  const fact = {
    kind: 'people-changed',
    roles: changes.map(({ role }) => role),
    left: left === null ? null : await actor(left),
    came: wish.came === null ? null : await actor(wish.came.mail),
    since,
    reason: await text(reason),
  } as const;
  await changePeople(tx, { procedure, hash: stored.hash }, changes);
  const key = `personen/${no}`;
  const about = { kind: 'people-changed', case: stored.name, hash: stored.hash, at: now } as const;
  await putOfficeNotice(tx, { ...about, key: `${reference}/${key}/melden`, event: `${reference}/${key}` });
  const told = {
    left: left === null ? '' : nameOf(definition, left),
    name: wish.came?.name ?? '',
    roles: listed(fact.roles.map((role) => ROLE_LABEL[role])),
  };
  return { key, fact, told };
}
