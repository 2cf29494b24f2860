import type { EpochMs } from '../law/iso-date.ts';
import type { PhaseType } from '../plan/phase.ts';
import type { PlanFacts } from '../plan/plan-facts.ts';
import type { KnownBroken } from './broken-rules.ts';
import type { DefaultNotice } from './default-notice.ts';
import type { OwnFact } from './own-fact.ts';
import type { Hold } from './hold.ts';
import type { AccessRole } from '../rights/role.ts';
import type { Verified } from '../rights/vouched.ts';
import type { ActorId } from './ids.ts';
import type { CaseMilestone } from './milestone.ts';
import type { Outcome } from './outcome.ts';
import type { OwnPart, TenderOwn } from './own-part.ts';
import type { TakenOver } from './taken-over.ts';

/** Kinds of case. Each has an own part beside the core, a workflow, and data in `procedures/`. */
export type CaseKind = 'tender' | 'subsidy' | 'objection';

/** Which case it is. Its parts are fields: nobody takes a reference apart. */
export interface CaseName {
  readonly reference: string;
  /** The procedure that it belongs to; null for a procedure itself. */
  readonly parent: string | null;
  /** The grantee of a subsidy, the number of an objection; null for a procedure. */
  readonly part: string | null;
}

/** The procedure of a case: itself, or the one that it belongs to. Its definition is kept under this reference. */
export const procedureOf = ({ reference, parent }: CaseName): string => parent ?? reference;

/** Something that staff must still do: make the new date of a milestone known on the platform. */
export interface Duty {
  readonly milestone: string;
  readonly version: number;
  readonly since: EpochMs;
  /** `move`: the date itself must still move, for the documents changed (Aw 2.73). Absent: only its new date is made known. */
  readonly asks?: 'move';
}

/** An act of more than one person that waits for the others. */
export interface Pending {
  readonly act: string;
  /** The act's own facts in canonical form: the same for everyone who does it. */
  readonly content: string;
  readonly by: readonly ActorId[];
  /** Who vouches for them, in the same order. */
  readonly verified: readonly Verified[];
  readonly needs: number;
  readonly since: EpochMs;
  readonly until: EpochMs;
}

/** An act that was carried out, remembered because an update id does not survive a new run. */
export interface RememberedAct {
  readonly id: string;
  /** The digest of what it was: another act does not pass for it. */
  readonly content: string;
  readonly answer: ActAnswer;
}

/** What whoever acts gets back. */
export interface ActAnswer {
  /** Business instant of the act. */
  readonly at: EpochMs;
  /** Milestones whose dates changed with it. */
  readonly changed: readonly ChangedDate[];
  /** How many more people must do the same before it counts; 0 when it is done. */
  readonly waitsFor: number;
}

export interface ChangedDate {
  readonly milestone: string;
  readonly version: number;
  /** Null: it was not there before. */
  readonly from: string | null;
  readonly to: string;
  /** Others have less time than was made known to them. */
  readonly sooner?: true;
}

/** The whole state of a case. `v` is the version of this shape; from the first release on, a run that begins with an older one brings it up to this one. */
export interface CaseState {
  readonly v: 2;
  readonly case: CaseName;
  readonly hash: string;
  subject: string;
  /** Id of the procedure type. */
  procedureType: string;
  /** Added to workflow time to get business time: 0 in production. */
  readonly offsetMs: number;
  readonly startedAt: EpochMs;
  /** Absent when the case is followed from its first day on. */
  takenOver?: TakenOver;
  phases: readonly PhaseType[];
  phase: string;
  /** Since when; absent where an older program came into it. */
  phaseSince?: EpochMs;
  /** Number of the last event; the read model takes no older one. */
  seq: number;
  milestones: CaseMilestone[];
  facts: PlanFacts;
  holds: readonly Hold[];
  pending: readonly Pending[];
  duties: readonly Duty[];
  /** Notices of default, in the order in which they were filed. */
  defaults: readonly DefaultNotice[];
  /** Rules of the check that the plan does not meet, as it stands. */
  broken: readonly KnownBroken[];
  acts: readonly RememberedAct[];
  outcome: Outcome | null;
  /** Business instant of what happened last: events inherit it when they have no cause of their own. */
  cause: EpochMs;
  /** Last decisions, newest first, for people who look. */
  decisions: readonly Decision[];
  own: OwnPart;
}

/** A decision as the case remembers it: what happened, and the new date when there is one. */
export interface Decision {
  readonly fact: OwnFact;
  readonly when: string;
  /** When, and as what whoever did it acted; absent in what an older program remembered. */
  readonly done?: { readonly at: EpochMs; readonly roles: readonly AccessRole[]; readonly people: number };
}

/** The own part of a tender, or null when the case is another kind. */
export const tenderOf = ({ own }: Pick<CaseState, 'own'>): TenderOwn | null => (own.kind === 'tender' ? own : null);

/** Bids were scored, and no lot has a winner or can still get one. */
export function nothingAwarded(given: Pick<CaseState, 'own'>): boolean {
  const awards = tenderOf(given)?.awards ?? null;
  return awards !== null && awards.length > 0 && awards.every((one) => 'noAward' in one.outcome);
}
