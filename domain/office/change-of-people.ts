import { refusal, type Refusal } from '../acts/refusal.ts';
import { STEERING } from '../acts/spec.ts';
import type { Person } from '../plan/authority.ts';
import { rolesAfter, type PeopleChange } from '../plan/changed-people.ts';
import type { Definition } from '../plan/definition.ts';
import type { Role } from '../plan/milestone.ts';
import { identityOf, identityOfPerson, isNamed, nameOf, oneSpelling } from '../plan/people.ts';

type Team = Pick<Definition, 'roles' | 'named'>;

/** What somebody asks of who has which role. */
export interface PeopleWish {
  /** Who leaves, by name or address; null: nobody does. */
  readonly person: string | null;
  /** Who comes; null: nobody does. */
  readonly came: Person | null;
  /** Null: every role of who leaves. */
  readonly role: Role | null;
  readonly since: PeopleChange['since'];
}

/** The changes that a wish comes to, a role each; or why it may not be. @param today later than that nothing is put down */
export function peopleChangeOf(
  team: Team,
  { person, came, role, since }: PeopleWish,
  today: PeopleChange['since'],
): readonly PeopleChange[] | Refusal {
  if (since > today) return refusal('people-later-day', { values: { day: since } });
  const leaves = person === null ? null : identityOf(team, person);
  const theirs = leaves === null ? [] : rolesNow(team, leaves.identity).filter((one) => role === null || one === role);
  if (person !== null && theirs.length === 0)
    return refusal('person-without-role', { values: { who: person, role: role ?? '' } });
  const roles = person === null && role !== null ? [role] : theirs;
  const wrong = came === null ? null : newcomerFault(team, came, roles, leaves?.identity ?? null);
  if (wrong !== null) return wrong;
  const changes = roles.map((one) => ({ role: one, left: mailIn(team, one, leaves?.identity), came, since }));
  return teamFault(team, changes, leaves?.shown ?? '') ?? changes;
}

/** The roles that somebody has now. */
const rolesNow = (team: Team, identity: string): readonly Role[] =>
  (Object.keys(team.roles) as Role[]).filter((role) =>
    team.roles[role].some((one) => identityOfPerson(team, one) === identity),
  );

/** The address under which somebody has a role. */
const mailIn = ({ roles, ...team }: Team, role: Role, identity: string | undefined): string | null =>
  roles[role].find((one) => identityOfPerson({ roles, ...team }, one) === identity)?.mail ?? null;

/** Nobody has a role twice, and an address is of one person. */
function newcomerFault(team: Team, came: Person, roles: readonly Role[], leaves: string | null): Refusal | null {
  const known = identityOf(team, came.mail);
  const name = nameOf(team, known.shown);
  if (isNamed(team, known) && oneSpelling(name) !== oneSpelling(came.name))
    return refusal('person-other-name', { values: { who: came.mail, name } });
  const has = roles.find((role) =>
    team.roles[role].some(
      (one) =>
        oneSpelling(one.mail) === oneSpelling(came.mail) ||
        (oneSpelling(one.name) === oneSpelling(came.name) && identityOfPerson(team, one) !== leaves),
    ),
  );
  return has === undefined ? null : refusal('person-has-role', { values: { who: came.name, role: has } });
}

/** Every role that must be there stays filled, and an act of two people stays possible. */
function teamFault(team: Team, changes: readonly PeopleChange[], shown: string): Refusal | null {
  const after = rolesAfter(team.roles, changes);
  const empty = STEERING.find((role) => team.roles[role].length > 0 && after[role].length === 0);
  if (empty !== undefined) return refusal('last-of-role', { values: { who: nameOf(team, shown), role: empty } });
  const named = [...(team.named ?? Object.values(team.roles).flat()), ...changes.flatMap(({ came }) => came ?? [])];
  return peopleIn(team, team.roles) > 1 && peopleIn({ roles: after, named }, after) < 2
    ? refusal('one-person-left')
    : null;
}

const peopleIn = (team: Team, roles: Definition['roles']): number =>
  new Set(STEERING.flatMap((role) => roles[role].map((one) => identityOfPerson(team, one)))).size;
