import type { CaseEvent, RecordRequest } from '../../contracts/case-event.ts';
import type { CaseFact } from '../../domain/case/fact.ts';
import type { CaseMilestone } from '../../domain/case/milestone.ts';
import type { EpochMs } from '../../domain/law/iso-date.ts';
import { outlook, type Tender } from './state.ts';

export interface Entry {
  readonly fact: CaseFact;
  readonly at: EpochMs;
  readonly milestone?: CaseMilestone;
  readonly changed?: readonly CaseMilestone[];
  readonly by?: string;
}

/** A phase of a bare tender begins. */
export const phaseStarted = ({ phase }: Tender, at: EpochMs): Entry => ({ fact: { kind: 'phase-started', phase }, at });

/** An instant of it came. */
export const reached = (milestone: CaseMilestone): Entry => ({
  fact: { kind: 'milestone-reached', milestone: milestone.id, version: milestone.version },
  at: milestone.endsAt,
  milestone,
});

/** Staff reported something. */
export const reported = (
  milestone: CaseMilestone,
  at: EpochMs,
  by: string,
  changed: readonly CaseMilestone[],
): Entry => ({
  fact: {
    kind: 'milestone-reported',
    milestone: milestone.id,
    version: milestone.version,
    happenedAt: at,
    late: false,
    proof: null,
    figure: null,
  },
  at,
  by,
  milestone,
  changed,
});

/** What a bare tender hands to `record`: one event at a time, as large and as whole as the product's. */
export function recordRequest(tender: Tender, { fact, at, milestone, changed = [], by }: Entry): RecordRequest {
  const { phase, facts, own } = tender;
  const reference = tender.input.kenmerk;
  if (own === null) throw new Error('there is no plan yet');
  tender.seq += 1;
  const event: CaseEvent = {
    key: `${reference}/${fact.kind}/${milestone === undefined ? phase : `${milestone.id}/${milestone.version}`}`,
    seq: tender.seq,
    at,
    phase,
    by: by === undefined ? [] : [by],
    fact,
    milestones: [...(milestone === undefined ? [] : [milestone]), ...changed].map((one) => ({ ...one })),
  };
  const rest = {
    attention: [],
    turn: null,
    date: null,
    holds: [],
    pending: [],
    duties: [],
    defaults: [],
    broken: [],
    outcome: null,
  };
  return { reference, events: [event], state: { ...outlook(tender), facts, own, ...rest } };
}

/** What a bare closing puts on record, from a tender that has its plan and stands before the closing. */
export function closingRequest(tender: Tender): RecordRequest {
  const milestone = tender.milestones.find((one) => one.id === 'submission-close');
  if (milestone === undefined) throw new Error('the example has a closing');
  const passed: CaseMilestone = { ...milestone, state: 'passed' };
  const milestones = tender.milestones.map((one) => (one === milestone ? passed : one));
  return recordRequest({ ...tender, phase: 'submission', milestones }, reached(passed));
}
