import type { Role } from '../plan/milestone.ts';

/**
 * As what somebody may see and do something: the roles that a definition names people for, and those that an organisation gives.
 * `administrator` keeps the installation running and `auditor` only reads; neither does anything in a case.
 */
export type AccessRole =
  Role | 'facilitator' | 'executiveSecretary' | 'budgetHolder' | 'administrator' | 'auditor' | 'notary';

/** The roles that a definition can name people for. */
export const STAFF_ROLES = Object.keys({
  procedureLead: true,
  procurementOfficer: true,
  lawyer: true,
  evaluator: true,
} satisfies Readonly<Record<Role, true>>) as readonly Role[];

/** Every role, in the order in which people see them. */
export const ACCESS_ROLES = Object.keys({
  procedureLead: true,
  procurementOfficer: true,
  lawyer: true,
  evaluator: true,
  facilitator: true,
  executiveSecretary: true,
  budgetHolder: true,
  administrator: true,
  auditor: true,
  notary: true,
  // A role that is not named here does not compile.
} satisfies Readonly<Record<AccessRole, true>>) as readonly AccessRole[];

/**
 * The roles of whoever asks. Null: a private stack vouches for somebody whom no definition names; she is taken to have whatever role
 * is needed, for nothing there is a real case.
 */
export type RolesOfPerson = readonly AccessRole[] | null;

/** Whether somebody has one of these roles. */
export const hasOneOf = (own: RolesOfPerson, roles: readonly AccessRole[]): boolean =>
  own === null ? roles.length > 0 : own.some((one) => roles.includes(one));
