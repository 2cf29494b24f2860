import type { ActorId } from '../case/ids.ts';
import type { Definition } from '../plan/definition.ts';
import type { Role } from '../plan/milestone.ts';
import { identityOf, identityOfPerson, isNamed, type Identity } from '../plan/people.ts';
import { isPlain } from '../acts/text-field.ts';
import { ACCESS_ROLES, type AccessRole, type RolesOfPerson } from './role.ts';

/** Who stands in for it that somebody is who she says, and under which name of its own it knows her. */
export interface Verified {
  /** The log-in provider by its address, or a part of the program itself. */
  readonly issuer: string;
  readonly subject: string;
}

/** A private stack: whoever is named there is taken at her word. */
export const PRIVATE_STACK = 'proefopstelling';
/** Temporal itself: whoever may act there is an operator, and types a name. */
export const OPERATOR = 'temporal';

/** Somebody as an act carries her: who vouches for her, and as what she acts. JSON-safe, and no name. */
export interface Vouched extends Verified {
  readonly roles: RolesOfPerson;
}

/** Somebody who logged in. */
export interface LoggedIn extends Verified {
  /** As the provider shows her. */
  readonly name: string;
  /** An address of which the provider says that it is hers; null when it says so of none. */
  readonly mail: string | null;
  /** By the groups that she is in with the provider. */
  readonly roles: readonly AccessRole[];
}

/** Who asks something: by name, as on a private stack, or as she logged in. */
export type Asker = string | LoggedIn;

/** Which person of a procedure this is. Whoever logged in without an address is known by what her provider calls her. */
export function identityOfAsker(definition: Pick<Definition, 'roles' | 'named'>, asker: Asker): Identity {
  if (typeof asker === 'string') return identityOf(definition, asker);
  const { mail, name, issuer, subject } = asker;
  return mail === null ? { identity: verifiedKey({ issuer, subject }), shown: name } : identityOf(definition, mail);
}

/** The roles that a procedure names this person for now. */
export const rolesOf = (
  definition: Pick<Definition, 'roles' | 'named'>,
  { identity }: Pick<Identity, 'identity'>,
): readonly AccessRole[] =>
  (Object.keys(definition.roles) as Role[]).filter((role) =>
    definition.roles[role].some((one) => identityOfPerson(definition, one) === identity),
  );

/**
 * As what somebody acts whom nobody but a private stack vouches for. Whoever is not known to the procedure has whatever role is needed
 * there; whoever left it has none.
 */
export function rolesAtHerWord(definition: Pick<Definition, 'roles' | 'named'>, person: Identity): RolesOfPerson {
  const named = rolesOf(definition, person);
  return named.length === 0 && !isNamed(definition, person) ? null : named;
}

/** How an act carries whoever asks it. @param by her id in the procedure */
export function vouchedFor(definition: Pick<Definition, 'roles' | 'named'>, asker: Asker, by: ActorId): Vouched {
  const person = identityOfAsker(definition, asker);
  if (typeof asker === 'string')
    return { issuer: PRIVATE_STACK, subject: by, roles: rolesAtHerWord(definition, person) };
  const named = rolesOf(definition, person);
  const { issuer, subject, roles } = asker;
  return { issuer, subject, roles: ACCESS_ROLES.filter((role) => named.includes(role) || roles.includes(role)) };
}

/** The same for one person with one provider, and for nobody else. */
export const verifiedKey = ({ issuer, subject }: Verified): string => `${issuer} ${subject}`;

/** Whether something that came from outside has the form of it. */
export function isVouched(value: unknown): value is Vouched {
  if (typeof value !== 'object' || value === null) return false;
  const { issuer, subject, roles } = value as Partial<Record<keyof Vouched, unknown>>;
  if (!isPlain(issuer) || issuer === '' || !isPlain(subject) || subject === '') return false;
  return roles === null || (Array.isArray(roles) && roles.every((one) => ACCESS_ROLES.includes(one as AccessRole)));
}
