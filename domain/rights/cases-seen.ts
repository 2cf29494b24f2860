import { maySee } from './may-see.ts';
import { PHASE_GROUPS } from './phase-group.ts';
import type { Asker } from './vouched.ts';

/** Of which cases somebody sees that they are there: all, those that are public or name her, or those that name her. */
export type CasesSeen = 'all' | 'public' | 'own';

/** Which cases somebody may find in a list, by what her organisation makes her. On a private stack everybody sees all. */
export function casesSeen(asker: Asker): CasesSeen {
  if (typeof asker === 'string') return 'all';
  const hidden = PHASE_GROUPS.filter((group) => maySee(asker.roles, group, 'planning') !== null);
  if (hidden.length === 0) return 'all';
  return hidden.length === 1 && hidden[0] === 'preparation' ? 'public' : 'own';
}
