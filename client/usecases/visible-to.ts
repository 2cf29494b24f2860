import { maySee } from '../../domain/rights/may-see.ts';
import { PHASE_GROUPS } from '../../domain/rights/phase-group.ts';
import type { Asker } from '../../domain/rights/vouched.ts';
import type { Visible } from '../../store/visible.ts';
import { workerOf } from './worker-of.ts';

/**
 * Which cases somebody may know of: those of which she may see the planning. A definition gives that to whoever it names, a group to whoever
 * is in it; on a private stack nothing is hidden from anybody, nor from whoever (null)
 * reads the case file itself.
 */
export function visibleTo(asker: Asker | null): Visible {
  if (asker === null || typeof asker === 'string') return { kind: 'all' };
  const closed = PHASE_GROUPS.filter((group) => maySee(asker.roles, group, 'planning') !== null);
  if (closed.length === 0) return { kind: 'all' };
  const isPublic = closed.every((group) => group === 'preparation');
  return { kind: 'some', identity: workerOf(asker).identity, public: isPublic };
}
