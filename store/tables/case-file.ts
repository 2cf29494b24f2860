import type { Generated, GeneratedAlways } from 'kysely';
import type { CaseSnapshot } from '../../contracts/case-event.ts';
import type { CaseFact } from '../../domain/case/fact.ts';
import type { CaseMilestone, MilestoneState } from '../../domain/case/milestone.ts';
import type { CaseKind } from '../../domain/case/state.ts';
import type { IsoDate } from '../../domain/law/iso-date.ts';
import type { Role } from '../../domain/plan/milestone.ts';
import type { PhaseType } from '../../domain/plan/phase.ts';
import type { Verified } from '../../domain/rights/vouched.ts';
import type { Trait } from '../../domain/plan/trait.ts';
import type { Instant, Json } from './columns.ts';

/** Definition files as they were handed in, word for word. */
export interface DefinitionTable {
  reference: string;
  hash: string;
  text: string;
  stored_at: Instant;
}

/** Who has which role by a definition; a person by how she is known (`oneSpelling` of her address). */
export interface PersonOfDefinitionTable {
  reference: string;
  hash: string;
  role: Role;
  identity: string;
  name: string;
  mail: string;
}

/** Who came into a procedure or left it while it ran; the address of who left, name and address of who came. */
export interface ChangedPeopleTable {
  procedure: string;
  no: number;
  role: Role;
  left_mail: string | null;
  name: string | null;
  mail: string | null;
  since: IsoDate;
}

/** Read model: one row a case, as it stands. */
export interface CaseTable {
  reference: string;
  parent: string | null;
  part: string | null;
  kind: CaseKind;
  workflow_id: string;
  procedure_type: string;
  subject: string;
  hash: string;
  phases: Json<readonly PhaseType[]>;
  phase: string;
  waiting_for: string | null;
  next_at: Instant | null;
  outcome: string | null;
  /** The case but for its milestones. */
  state: Json<CaseSnapshot>;
  started_at: Instant;
  seq: number;
  /** Of its state what a list tells. */
  attention: GeneratedAlways<CaseSnapshot['attention']>;
  listed_date: GeneratedAlways<CaseSnapshot['date']>;
  pending: GeneratedAlways<CaseSnapshot['pending']>;
  holds: GeneratedAlways<CaseSnapshot['holds']>;
  turn: GeneratedAlways<CaseSnapshot['turn']>;
  consequence: GeneratedAlways<string | null>;
}

/** Read model: the milestones of a case with their frozen dates. */
export interface MilestoneTable {
  reference: string;
  id: string;
  /** Order in the plan. */
  position: number;
  state: MilestoneState;
  last_day: string;
  ends_at: Instant;
  traits: Trait[];
  remind_workdays: number[];
  roles: Role[];
  /** First planned date, kept for planned against actual. */
  planned_ends_at: Instant;
  /** The milestone as the case carries it. */
  milestone: Json<CaseMilestone>;
  seq: number;
}

/** The record: what happened, in order, once. Facts alone; people and texts by their opaque ids. */
export interface EventTable {
  no: Generated<number>;
  key: string;
  reference: string;
  seq: number;
  kind: string;
  at: Instant;
  phase: string;
  milestone: string | null;
  by: string[];
  /** Who vouches for them, in the same order. */
  verified: Json<readonly Verified[]>;
  fact: Json<CaseFact>;
  milestones: Json<readonly CaseMilestone[]>;
  recorded_at: Generated<Date>;
}

/** Cases that live on a clock of their own (a rehearsal): business time minus server time, in milliseconds. */
export interface ClockTable {
  reference: string;
  offset_ms: number;
}
