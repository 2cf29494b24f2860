import type { Role } from '../../domain/plan/milestone.ts';
import type { Access } from '../access.ts';
import { listed } from '../ground.ts';

/** What every mail about a case says of it, and who works on it. */
export interface AboutCase {
  readonly reference: string;
  /** What the procedure is about, in the words of its definition. */
  readonly subject: string;
  /** Names, the one who does it first and who stands in after. */
  readonly people: Readonly<Record<Role, readonly string[]>>;
  /** The notice was published with urgency: shorter terms hold. */
  readonly urgent: boolean;
}

/** Whom a mail is for: what they do in the case, and so what is asked of them. */
export interface Receiver extends Access {
  readonly name: string;
  readonly roles: readonly Role[];
  readonly case: AboutCase;
}

/** Roles that work with the command line. Others hear who does it. */
const AT_THE_DESK: readonly Role[] = ['procedureLead', 'procurementOfficer'];

const ROLE_WORDS: Readonly<Record<Role, string>> = {
  procedureLead: 'de procesleider',
  procurementOfficer: 'de inkoper',
  lawyer: 'de jurist',
  evaluator: 'de beoordelaars',
};

export const atTheDesk = ({ roles }: Pick<Receiver, 'roles'>): boolean =>
  roles.some((role) => AT_THE_DESK.includes(role));

/** Who does what a role does: the first of it. @example who(about, 'lawyer') // 'Iris Prins' */
export const who = ({ people }: Pick<AboutCase, 'people'>, role: Role): string => people[role][0] ?? ROLE_WORDS[role];

/** Everyone of a role. @example all(about, 'evaluator') // 'Mila Vos en Bram Smit' */
export const all = (about: Pick<AboutCase, 'people'>, role: Role): string => listed(namesOf(about, role));

const namesOf = ({ people }: Pick<AboutCase, 'people'>, role: Role): readonly string[] =>
  people[role].length === 0 ? [ROLE_WORDS[role]] : people[role];

/** Everyone in a case who works with the program, each once. */
export const atTheDeskIn = (about: Pick<AboutCase, 'people'>): readonly string[] => [
  ...new Set(AT_THE_DESK.flatMap((role) => namesOf(about, role))),
];

/** Whether it is this receiver who does what the procedure asks of its staff. */
export const doesIt = (to: Receiver): boolean => to.name === who(to.case, 'procedureLead');

/** Whether somebody has this role and no part of the desk. */
export const isOnly = ({ roles }: Pick<Receiver, 'roles'>, role: Role): boolean =>
  roles.includes(role) && !atTheDesk({ roles });
