import type { Ground } from '../law/ground.ts';
import type { PhaseType } from './phase.ts';
import type { Trait } from './trait.ts';
import type { MilestoneKind, MilestoneOwner, Role } from './milestone.ts';

/**
 * The law that a procedure follows: `european` part 2 of the Aanbestedingswet in full; `social` the light regime of Aw 2.38 and
 * 2.39; `concession` part 2a; `national` part 1 alone; `subsidy` the title on subsidies of the Awb; `call-off` what part 2 says of a
 * purchase under a framework or in a dynamic purchasing system; `admission` no contract under the Act, for everybody who can is admitted;
 * `unannounced` what part 2 says of an award without a notice before it.
 */
export type Regime =
  | 'european'
  | 'social'
  | 'concession'
  | 'national'
  | 'subsidy'
  | 'call-off'
  | 'admission'
  | 'contest'
  | 'sale'
  | 'unannounced';

/** Where the terms for bids of part 2 of the Aanbestedingswet hold; a subsidy tender takes them over. */
export const PART_TWO: readonly Regime[] = ['european', 'subsidy'];

/** Where the days between the clarification note and the closing hold (Aw 2.54): paragraph 2.3.2.2 holds for social services, too. */
export const NOTE_MARGIN: readonly Regime[] = [...PART_TWO, 'social'];

/** Where the law itself demands a standstill (Aw 2.127, for concessions by reference). */
export const STANDSTILL: readonly Regime[] = ['european', 'concession'];

/** Where the award notice is due within thirty days after the award (Aw 2.134); social services may also tell it by the quarter. */
export const AWARD_NOTICE: readonly Regime[] = ['european', 'unannounced'];

/** A kind of procedure as data: which phases it goes through and which milestones it has. */
export interface ProcedureType {
  readonly id: string;
  /** Dutch name. */
  readonly name: string;
  /** The regime of a contract for which it is meant; a definition's own follows from its value as well (`regime.ts`). */
  readonly regime: Regime;
  /** The articles on which it stands under that regime; absent: those of the regime itself. */
  readonly grounds?: readonly Ground[];
  /** In order. */
  readonly phases: readonly PhaseType[];
  readonly milestones: readonly MilestoneType[];
}

export interface MilestoneType {
  readonly id: string;
  /** What it means; without traits it is a date and nothing more. */
  readonly traits: readonly Trait[];
  /** Ids of what must have happened before it can have happened, by the day. */
  readonly after: readonly string[];
  /** The Dutch key under which a definition plans it. */
  readonly key: string;
  readonly kind: MilestoneKind;
  readonly owner: MilestoneOwner;
  readonly phase: string;
  readonly roles: readonly Role[];
  /** Where its date stands when the definition names no place. */
  readonly ground: Ground;
  /** A definition without it is not complete, unless its date is computed. */
  readonly required: boolean;
  /** How its date follows from another one when the definition does not state it. */
  readonly computed?: ComputedBy;
  /** The shortest term that others have until it by law; absent where the law names no number. */
  readonly least?: LeastTerm;
  /** Cannot be reported before its moment. */
  readonly notBefore?: boolean;
  /** An act of one other party that staff report when it happens. */
  readonly reportable?: boolean;
  /** Whoever applies has one of its own (`parties.ts`). */
  readonly per?: 'applicant';
  /** Of what one party has: whose it is, and the milestone of which it is its own. */
  readonly ofParty?: { readonly party: string; readonly id: string; readonly key: string };
  /** Of `after` those that mean one round alone; by any other it comes after all rounds. */
  readonly afterRounds?: readonly string[];
  /** What one round of it alone comes after, by the number of that round. */
  readonly roundAfter?: Readonly<Record<number, readonly string[]>>;
  /** Of a step of one's own: the one lot that has it; absent: all have. */
  readonly lot?: string;
}

/** The shortest term by a rule of `domain/law`, from the day of another milestone. */
export interface LeastTerm {
  readonly rule: string;
  /** The rule of an urgent procedure, where the law shortens it for that (Aw 2.74). */
  readonly urgent?: string;
  readonly from: string;
  /** Under which regimes the rule holds; absent: under all. */
  readonly regimes?: readonly Regime[];
}

/** A rule of `domain/law` applied to the day of another milestone. */
export interface ComputedBy {
  readonly rule: string;
  /** The rule of an urgent procedure, where that is another one (Aw 2.74). */
  readonly urgent?: string;
  readonly from: string;
  /** The milestone without which the law asks nothing: where a definition leaves that out, it has this one only by a date of its own. */
  readonly with?: string;
  /**
   * What the law leaves to people: `exact` nothing, whatever a file or a move says; `at-least` a later day alone; `advice`
   * everything, moves included. Absent: any date that they state.
   */
  readonly binds?: 'exact' | 'at-least' | 'advice';
  /** Under which regimes the rule holds; absent: under all. */
  readonly regimes?: readonly Regime[];
  /** Under which regimes it is contested, and counted unless people state another date. */
  readonly advised?: readonly Regime[];
}
