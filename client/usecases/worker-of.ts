import { oneSpelling } from '../../domain/plan/people.ts';
import { STAFF_ROLES } from '../../domain/rights/role.ts';
import { PRIVATE_STACK, verifiedKey, type Asker } from '../../domain/rights/vouched.ts';
import type { Worker } from '../../store/work.ts';

/** How cases know somebody. */
export function workerOf(by: Asker): Worker {
  if (typeof by === 'string') return { identity: oneSpelling(by), everywhere: [] };
  const everywhere = STAFF_ROLES.filter((role) => by.roles.includes(role));
  return { identity: by.mail === null ? '' : oneSpelling(by.mail), everywhere };
}

/** The name under which something is hers alone. */
export const ownerOf = (by: Asker): string =>
  verifiedKey(typeof by === 'string' ? { issuer: PRIVATE_STACK, subject: workerOf(by).identity } : by);
