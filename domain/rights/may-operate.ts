import { STEERING } from '../acts/spec.ts';
import { hasOneOf, type RolesOfPerson } from './role.ts';
import type { Asker } from './vouched.ts';

/** The roles that somebody has outside any case: those that her organisation gives. */
const rolesOutside = (asker: Asker): RolesOfPerson => (typeof asker === 'string' ? null : asker.roles);

/** Whether somebody keeps the installation running: sees how its parts do, and lets a case go on that fell away. */
export const mayOperate = (asker: Asker): boolean => hasOneOf(rolesOutside(asker), ['administrator']);

/** Whether somebody decides, by her roles in a case, what comes of a mail about it that did not arrive. */
export const maySettleMail = (roles: RolesOfPerson): boolean => hasOneOf(roles, [...STEERING, 'administrator']);
