/** What a phase waits for before the next one begins. */
export type PhaseWait =
  /** Every milestone of the phase is done or has passed. */
  | 'own-over'
  /** Nothing of the phase is still to come: what is overdue is carried along. */
  | 'own-due'
  /** No window to come up against a decision is open. */
  | 'windows-over'
  /** Every milestone of the case is done or has passed. */
  | 'all-over';

/** What a phase brings about. */
export type PhaseStart = 'subsidies';

/** A phase of a kind of case, as data. There are no more words than these: what they cannot say is a workflow of its own. */
export interface PhaseType {
  readonly id: string;
  /** The phase after it; null after the last. */
  readonly next: string | null;
  readonly waits: readonly PhaseWait[];
  /** Ends the case, once its windows are over, when nothing was awarded. */
  readonly ends?: 'without-award';
  /** Starts these once its milestones are over. */
  readonly starts?: PhaseStart;
}

/** The phases in which something happens, each followed by the next of them. */
export function phasesWith(
  phases: readonly PhaseType[],
  milestones: readonly { readonly phase: string }[],
): readonly PhaseType[] {
  const used = phases.filter(({ id }) => milestones.some((one) => one.phase === id));
  return used.map((phase, at) => ({ ...phase, next: used[at + 1]?.id ?? null }));
}
