import type { PhaseType } from '../domain/plan/phase.ts';

/** Phases in their order, each waiting for its own milestones unless it says more. */
export const inOrder = (
  phases: readonly (string | (Pick<PhaseType, 'id'> & Partial<PhaseType>))[],
): readonly PhaseType[] =>
  phases.map((phase, at) => {
    const own = typeof phase === 'string' ? { id: phase } : phase;
    const after = phases[at + 1];
    const next = after === undefined ? null : typeof after === 'string' ? after : after.id;
    return { next, waits: ['own-over'], ...own };
  });
