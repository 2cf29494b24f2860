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

/** From the consultation to the start of the services: those of every procedure in which a notice asks for bids at once. */
export const OPEN_PHASES: readonly PhaseType[] = inOrder([
  'consultation',
  'questions',
  'submission',
  'opening',
  'evaluation',
  'award',
  { id: 'remedy', ends: 'without-award' },
  { id: 'conclusion', waits: ['own-over', 'lots-free'] },
  { id: 'service', waits: ['own-over', 'lots-free', 'windows-over'], starts: 'subsidies' },
]);
