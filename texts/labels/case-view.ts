import type { Ground } from '../../domain/law/ground.ts';
import type { MilestoneOwner } from '../../domain/plan/milestone.ts';

export type ViewMilestoneState = 'open' | 'done' | 'passed' | 'overdue' | 'held';

/** A case as people see it, in Temporal UI, on the command line and in the console. JSON-safe; dates are short words. */
export interface CaseView {
  readonly reference: string;
  readonly subject: string;
  readonly phase: string;
  readonly phases: readonly ViewPhase[];
  readonly waitingFor: ViewWaiting | null;
  /** In order of date. */
  readonly milestones: readonly ViewMilestone[];
  /** Newest first. */
  readonly lastDecisions: readonly { readonly when: string; readonly text: string }[];
  /** Names of acts that are allowed now. */
  readonly allowedActs: readonly string[];
  readonly counts: { readonly questions: number; readonly bids: number };
  readonly suspended: { readonly since: string; readonly reason: string } | null;
  readonly outcome: string | null;
  /** Lots that wait for a judge, and since when. */
  readonly heldLots: readonly { readonly lot: string; readonly since: string; readonly reason: string }[];
  /** Milestones whose new date must still be made known on the platform. */
  readonly duties: readonly string[];
}

export interface ViewPhase {
  readonly id: string;
  readonly state: 'done' | 'current' | 'todo';
}

export interface ViewWaiting {
  readonly milestone: string;
  readonly label: string;
  readonly when: string;
  readonly owner: MilestoneOwner;
  readonly state: ViewMilestoneState;
}

export interface ViewMilestone extends Omit<ViewWaiting, 'milestone'> {
  readonly id: string;
  readonly ground: Ground;
  readonly version: number;
}
