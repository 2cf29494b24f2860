import type { EpochMs } from '../law/iso-date.ts';
import type { ActorId } from '../case/ids.ts';
import type { CaseKind, CaseState } from '../case/state.ts';
import type { PlanChange } from '../plan/change/replan.ts';
import type { EvidenceKind, EvidenceOf } from './evidence.ts';
import type { PhaseGroup } from '../rights/phase-group.ts';
import type { AccessRole } from '../rights/role.ts';
import type { Vouched } from '../rights/vouched.ts';
import type { FieldsOf, Shape } from './field.ts';
import type { Refusal } from './refusal.ts';

/** Every kind of case. */
export const ALL_KINDS = Object.keys({
  tender: true,
  subsidy: true,
  objection: true,
  // A kind that is not named here does not compile.
} satisfies Readonly<Record<CaseKind, true>>) as readonly CaseKind[];

/** Who steers a procedure. */
export const STEERING = ['procedureLead', 'procurementOfficer', 'lawyer'] as const satisfies readonly AccessRole[];

/** The parts that every act has beside its own fields. */
export interface Acting {
  /** Chosen by whoever acts; the same id again gets the first answer. */
  readonly id: string;
  /** Who acts. */
  readonly by: ActorId;
  /** Who vouches for her, and as what she acts; absent when sent from Temporal UI: then the case asks. */
  readonly vouched?: Vouched;
  /** Business instant of the act; absent when sent from Temporal UI: then it is now. */
  readonly moment?: EpochMs;
  /** Does what somebody else asked, and asks nothing anew: refused where no such request is open. */
  readonly confirms?: true;
}

/** One act, whole: its words, its fields, who may do it and when. Everything that a front shows of it is made from this. */
export interface ActSpec<S extends Shape = Shape, E extends EvidenceKind = EvidenceKind> {
  /** Its Dutch word: the command, and the word in a script. */
  readonly word: string;
  /** Dutch: what it does, without a full stop. */
  readonly brief: string;
  readonly kinds: readonly CaseKind[];
  readonly shape: S;
  /** Whose act it is, however far the case is; `domain/rights/may-act.ts` asks it. */
  readonly roles: readonly AccessRole[];
  /** Whose act it is as well when the case is this far, and only then. */
  readonly alsoIn?: Readonly<Partial<Record<PhaseGroup, readonly AccessRole[]>>>;
  /** How many people must do the same before it counts; 1 when it does not say. */
  readonly people?: (fields: FieldsOf<S>) => number;
  /** What must be known from the case file before it is judged; fetched in the act's own turn. */
  readonly evidence?: E;
  /** Whether its evidence is asked for in this very act; always when it does not say. */
  readonly asksEvidence?: (given: CaseState, fields: FieldsOf<S>) => boolean;
  /** What came from outside is filed also when its case has ended: the case opens once more for it. A function: for what these fields tell. */
  readonly afterEnd?: true | ((ended: CaseState, fields: FieldsOf<S>) => boolean);
  /** Of which lots its evidence is, null for all; those of the way that it is about when it does not say. */
  readonly lots?: (given: CaseState) => readonly string[] | null;
  /** What it does to the plan, or null: the plan that follows is judged before anything changes. */
  readonly change?: (given: CaseState, fields: FieldsOf<S>, at: EpochMs) => PlanChange | null;
  /** Milestones that have passed and take over their new date all the same. */
  readonly reopens?: (given: CaseState, fields: FieldsOf<S>) => readonly string[];
  /** Whether people are told that they can do this now. */
  readonly offered: (given: CaseState) => boolean;
  /**
   * Why it is not allowed, or null.
   * @param evidence null where nothing was fetched yet: then only the case itself is judged.
   */
  may(given: CaseState, act: FieldsOf<S> & Acting, now: EpochMs, evidence: EvidenceOf<E> | null): Refusal | null;
}

/** Keeps the types of an act's own fields. */
export const act = <const S extends Shape, E extends EvidenceKind = never>(spec: ActSpec<S, E>): ActSpec<S, E> => spec;
