import type { Outage, SuspendAct } from '../../contracts/acts.ts';
import type { Rows } from '../../domain/evaluation/rows.ts';
import type { EpochMs } from '../../domain/law/iso-date.ts';

/** A script for a rehearsal: who does what, at which business instant. */
export interface Scenario {
  /** Whether everything that staff must do and the script is silent about is done on time. */
  readonly restOnTime: boolean;
  readonly acts: readonly ScenarioAct[];
}

export type ScenarioAct = {
  readonly at: EpochMs;
  readonly by: string;
  /** Null: the procedure itself; else the reference of a subsidy case. */
  readonly reference: string | null;
} & (
  | {
      readonly kind: 'report';
      readonly milestone: string;
      readonly proof: string | null;
      readonly happenedAt: EpochMs | null;
    }
  | {
      readonly kind: 'move';
      readonly milestone: string;
      readonly to: string;
      readonly reason: string;
      readonly outage: Outage | null;
    }
  | {
      readonly kind: 'suspend' | 'resume';
      readonly reason: string;
      readonly milestone: string | null;
      readonly lot: string | null;
      /** Of one term: the day of the request, the last day to complete, the day of completion. */
      readonly days: Pick<SuspendAct, 'requestedOn' | 'setLastDay' | 'completedOn'>;
    }
  | { readonly kind: 'change-documents'; readonly reason: string; readonly proof: string }
  | { readonly kind: 'confirm'; readonly milestone: string; readonly proof: string }
  | { readonly kind: 'terminate' | 'withdraw'; readonly reason: string }
  | { readonly kind: 'default'; readonly milestone: string; readonly receivedAt: EpochMs; readonly proof: string }
  | { readonly kind: 'assess'; readonly rows: Rows }
  | {
      readonly kind: 'draw';
      readonly award: string;
      readonly winner: string;
      readonly notary: string;
      readonly proof: string;
      readonly secondBy: string;
    }
  | { readonly kind: 'drop-out'; readonly award: string; readonly bid: string; readonly reason: string }
  | {
      readonly kind: 'index';
      readonly year: number;
      readonly series: string;
      readonly status: 'provisional' | 'definitive';
      readonly percentage: string;
      readonly source: string;
      readonly secondBy: string;
    }
  | { readonly kind: 'question' | 'bid' }
);
