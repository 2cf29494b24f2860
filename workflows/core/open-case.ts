import { ApplicationFailure } from '@temporalio/workflow';
import { ALL_WRITTEN, received, type Handed } from '../../contracts/handed.ts';
import type { CaseInput } from '../../contracts/input.ts';
import { FAILURE } from '../../contracts/failures.ts';
import { asTakeOver } from '../../contracts/signal-shape.ts';
import { toldOf } from '../../domain/case/broken-rules.ts';
import type { CaseKind, CaseState } from '../../domain/case/state.ts';
import type { OwnPart } from '../../domain/case/own-part.ts';
import { parseIsoDate } from '../../domain/law/day.ts';
import type { IsoDate } from '../../domain/law/iso-date.ts';
import { activityLabel } from '../../texts/labels/activities.ts';
import { shortWhen } from '../../texts/labels/short-when.ts';
import { computePlan } from './compute-plan.ts';
import { CaseRun } from './case-run.ts';
import { acceptActs } from './desk.ts';

/** A case as its last run handed it on, or a new one that still has no plan. */
export function openCase(kind: CaseKind, input: CaseInput, handed: Handed | undefined): CaseRun {
  if (typeof input?.kenmerk !== 'string' || typeof input.hash !== 'string')
    throw ApplicationFailure.nonRetryable(
      'Geef kenmerk en hash van een vastgelegde definitie: {"kenmerk": "…", "hash": "…"}',
      FAILURE.invalidDefinition,
    );
  if (input.takenOver !== undefined && asTakeOver(input.takenOver) === null)
    throw ApplicationFailure.nonRetryable(
      'Geef bij takenOver wie overneemt en wat er is gedaan: {"by": "…", "done": [{"milestone": "…", "happenedAt": 0, "proof": "…"}]}',
      FAILURE.invalidDefinition,
    );
  if (input.servesFrom !== undefined && parseIsoDate(input.servesFrom) === null)
    throw ApplicationFailure.nonRetryable(
      'Geef bij servesFrom een dag: {"servesFrom": "2027-07-01"}',
      FAILURE.invalidDefinition,
    );
  const { state, unwritten } =
    handed === undefined ? { state: newState(kind, input), unwritten: ALL_WRITTEN } : received(handed, shortWhen);
  const run = new CaseRun(state, input.clock, unwritten);
  // Before the first await of the run: an act that comes before its handler is refused by the SDK.
  acceptActs(run);
  return run;
}

/** Asks for the plan when the case has none yet. @throws ApplicationFailure InvalidDefinition with all findings */
export async function planCase({ state, planned }: CaseRun, { takenOver, clock }: CaseInput): Promise<void> {
  if (planned) return;
  const { case: name, hash, own, facts } = state;
  const done = takenOver?.done.map((one) => [one.milestone, one.happenedAt] as const);
  const now = state.cause;
  const change = { kind: 'start', now, ...(done === undefined ? {} : { done: Object.fromEntries(done) }) } as const;
  const plan = await computePlan(activityLabel.plan, { case: name, kind: own.kind, hash, facts, change, now });
  if (plan.kind === 'refused' || plan.begin === null) throw new Error('the first plan of a case begins it');
  state.facts = plan.facts;
  state.broken = toldOf(plan.broken);
  state.milestones = [...plan.milestones];
  state.subject = plan.begin.subject;
  state.procedureType = plan.begin.procedureType;
  // What came in before there was a plan has been counted already.
  const counted = own.kind === 'tender' ? { counts: own.counts } : {};
  const unranked = own.kind === 'tender' && clock?.datesAlone === true ? { scores: false } : {};
  state.own = { ...plan.begin.own, ...counted, ...unranked };
  state.phase = plan.begin.phase;
  if (plan.begin.takenOver !== undefined) state.takenOver = plan.begin.takenOver;
  state.phases = plan.phases;
}

function newState(kind: CaseKind, input: CaseInput): CaseState {
  const offsetMs = input.clock?.offsetMs ?? 0;
  const startedAt = input.clock?.startsAt ?? Date.now() + offsetMs;
  return {
    v: 2,
    case: { reference: input.kenmerk, parent: input.bij?.parent ?? null, part: input.bij?.part ?? null },
    hash: input.hash,
    subject: '',
    procedureType: '',
    offsetMs,
    startedAt,
    phases: [],
    phase: '',
    seq: 0,
    milestones: [],
    facts: {
      moved: {},
      actual: {},
      shifts: {},
      ...(kind === 'subsidy' && input.servesFrom !== undefined ? { servesFrom: input.servesFrom } : {}),
    },
    holds: [],
    pending: [],
    duties: [],
    defaults: [],
    broken: [],
    acts: [],
    outcome: null,
    cause: startedAt,
    decisions: [],
    // A copy: the module is shared by all cases of a worker, and this part is written to before there is a plan.
    own: { ...BEFORE_PLAN[kind] },
  };
}

/** The own part of a case that has no plan yet. */
const BEFORE_PLAN: Readonly<Record<CaseKind, OwnPart>> = {
  tender: {
    kind: 'tender',
    lots: [],
    grantees: [],
    awards: null,
    toRankAnew: [],
    counts: { questions: 0, requests: 0, bids: 0 },
    noteMarginDays: 0,
    scores: false,
    objections: [],
    ways: [],
    started: 'none',
    waiting: [],
    ended: null,
  },
  subsidy: { kind: 'subsidy', priced: false, figureIn: null },
  objection: {
    kind: 'objection',
    no: 0,
    terms: { receivedOn: '' as IsoDate, windowLastDay: '' as IsoDate, committee: false },
    objector: '',
    timeliness: 'in-time',
    verdict: null,
    defects: 'none',
    consequence: null,
  },
};
