import type { PlannedCase } from '../../contracts/plan-request.ts';
import type { ActName, ActOf, ACTS } from '../../domain/acts/acts.ts';
import type { EvidenceKind, EvidenceOf } from '../../domain/acts/evidence.ts';
import type { ActorId } from '../../domain/case/ids.ts';
import type { ChangedDate } from '../../domain/case/state.ts';
import type { EpochMs } from '../../domain/law/iso-date.ts';
import type { Run } from './run.ts';

type EvidenceKindOf<Name extends ActName> = (typeof ACTS)[Name] extends { readonly evidence?: infer Kind }
  ? Extract<Kind, EvidenceKind>
  : never;

/** An act that was judged and is carried out now. */
export interface Turn<Name extends ActName> {
  readonly act: ActOf<Name>;
  /** Business instant of the act. */
  readonly at: EpochMs;
  /** Everyone who did it, in that order. */
  readonly by: readonly ActorId[];
  /** The plan that follows from it; null when it changes no plan. */
  readonly plan: PlannedCase | null;
  readonly evidence: EvidenceOf<EvidenceKindOf<Name>>;
}

/**
 * What an act does: it asks first whatever can fail, and then changes the state and notes it, at once.
 * @returns the dates that changed.
 */
export type Effect<Name extends ActName> = (
  run: Run,
  turn: Turn<Name>,
) => readonly ChangedDate[] | Promise<readonly ChangedDate[]>;
