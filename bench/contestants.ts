import type { PlanAnswer, PlanRequest } from '../contracts/activities.ts';
import type { CaseEvent, RecordRequest } from '../contracts/case-event.ts';
import type { CaseInput } from '../contracts/input.ts';
import type { ActOf } from '../domain/acts/acts.ts';
import type { CaseFact } from '../domain/case/fact.ts';
import type { CaseMilestone } from '../domain/case/milestone.ts';
import type { OwnPart } from '../domain/case/own-part.ts';
import type { EpochMs } from '../domain/law/iso-date.ts';
import type { PlanFacts } from '../domain/plan/plan-facts.ts';

/**
 * All that the contest knows of the product's shapes: what is tendered, how a case starts, which acts come when, what is asked
 * of `plan` and what `record` gets. Whoever changes those in the product changes them here and nowhere else in this folder. The
 * bare workflows use it too, so it imports types alone.
 */
export const EXAMPLE = 'lnvt-2020.yaml';

/** In the definition below: noon and a minute, on a day in winter time. */
const CLOSES: EpochMs = Date.parse('2020-10-29T12:01:00+01:00');
const DAY_MS = 86_400_000;

/** Lines of the example that put its closing, opening and what comes before on one day, a minute apart. */
const ON_ONE_DAY: Readonly<Record<string, string>> = {
  kanaal: 'kanaal: { naam: TenderNed, sluit: 2020-10-29 12:01 }',
  '  aankondiging': '  aankondiging: { uiterlijk: 2020-10-29, grond: gekozen }',
  '  vragen-tot': '  vragen-tot: { op: 2020-10-29 12:00, grond: gekozen }',
  '  nota-van-inlichtingen': '  nota-van-inlichtingen: { uiterlijk: 2020-10-29, grond: gekozen }',
  '  sluiting': '  sluiting: { op: 2020-10-29 12:01, grond: gekozen }',
  '  opening': '  opening: { op: 2020-10-29 12:01, grond: gekozen }',
};

/** The example under a reference of its own, with dates that suit a contest; nobody would get it past the check. */
export function tenderText(example: string, reference: string): string {
  return Object.entries({ ...ON_ONE_DAY, kenmerk: `kenmerk: ${reference}` }).reduce((text, [key, line]) => {
    const found = new RegExp(`^${key}: .*$`, 'm');
    if (!found.test(text)) throw new Error(`the example has no line ${key}`);
    return text.replace(found, line);
  }, example);
}

/** What a case of either contestant starts with, so that its closing comes at that instant of the real clock. */
export function inputOf(reference: string, hash: string, closesAt: EpochMs): CaseInput {
  const offsetMs = CLOSES - closesAt;
  return { kenmerk: reference, hash, clock: { offsetMs, startsAt: Date.now() + offsetMs } };
}

export type ReportMilestone = ActOf<'reportMilestone'>;

/** An act, and the phase on record before which it does not come. */
export interface Step {
  readonly after: string;
  readonly act: Omit<ReportMilestone, 'id'>;
}

const step = (after: string, milestone: string, happenedAt?: EpochMs): Step => ({
  after,
  act: { by: 'p:bench', milestone, ...(happenedAt === undefined ? {} : { happenedAt }) },
});

export const ACT = 'reportMilestone';
/** Reported late, of a day that the law allows: otherwise the case would have something to say about it. */
export const UNTIL_SUBMISSION: readonly Step[] = [
  step('questions', 'contract-notice', CLOSES - 28 * DAY_MS),
  step('questions', 'clarification-note', CLOSES - 14 * DAY_MS),
];
export const WHOLE_TENDER: readonly Step[] = [
  ...UNTIL_SUBMISSION,
  step('opening', 'bid-opening'),
  step('evaluation', 'evaluation'),
  step('award', 'award-decision'),
];

/** Signs on record that a contest waits for. */
export const SIGN = {
  begun: (reference: string): string => `${reference}/phase-started/questions`,
  phase: (reference: string, phase: string): string => `${reference}/phase-started/${phase}`,
  ready: (reference: string): string => `${reference}/phase-started/submission`,
  closed: (reference: string): string => `${reference}/milestone-reached/submission-close`,
  /** The last that a case of ours does of itself at its closing; the bare one has no more to say. */
  settled: (reference: string): string => `${reference}/phase-started/opening`,
  /** After the last act only time is left: twenty days of standstill. */
  played: (reference: string): string => `${reference}/phase-started/remedy`,
} as const;

/** The sign that a row of the record gives. */
export const signOf = (row: {
  readonly reference: string;
  readonly kind: string;
  readonly phase: string;
  readonly milestone: string | null;
}): string => `${row.reference}/${row.kind}/${row.milestone ?? row.phase}`;

/** What a bare tender carries. */
export interface Tender {
  readonly input: CaseInput;
  milestones: CaseMilestone[];
  phases: readonly string[];
  phase: string;
  procedureType: string;
  own: OwnPart | null;
  facts: PlanFacts;
  seq: number;
}

export const newTender = (input: CaseInput): Tender => ({
  input,
  milestones: [],
  phases: [],
  phase: '',
  procedureType: '',
  own: null,
  facts: { moved: {}, actual: {}, shifts: {} },
  seq: 0,
});

export function planRequest({ input, facts }: Tender, reported?: { milestone: string; at: EpochMs }): PlanRequest {
  const { kenmerk, hash, clock } = input;
  const change =
    reported === undefined
      ? ({ kind: 'start', now: clock?.startsAt ?? 0 } as const)
      : ({ kind: 'report', milestone: reported.milestone, happenedAt: reported.at } as const);
  return { case: { reference: kenmerk, parent: null, part: null }, kind: 'tender', hash, facts, change };
}

/** Takes over a plan: the first one whole, of a later one what changed among what is still open. */
export function adopt(tender: Tender, plan: PlanAnswer): CaseMilestone[] {
  if (plan.kind === 'refused') throw new Error(JSON.stringify(plan.refusal));
  const { facts, begin } = plan;
  const phases = plan.phases.map((one) => one.id);
  Object.assign(tender, { facts, phases });
  if (begin !== null) {
    const { procedureType, own } = begin;
    Object.assign(tender, { procedureType, own, milestones: [...plan.milestones], phase: phases[0] ?? '' });
  }
  return plan.milestones.flatMap(({ firstDay, lastDay, endsAt, when, ground, term, overdueAt, escalatesAt, id }) => {
    const mine = tender.milestones.find((one) => one.id === id);
    if (mine?.state !== 'open' || mine.endsAt === endsAt) return [];
    const version = mine.version + 1;
    return [Object.assign(mine, { firstDay, lastDay, endsAt, when, ground, term, overdueAt, escalatesAt, version })];
  });
}

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
  const rest = { holds: [], pending: [], duties: [], defaults: [], outcome: null };
  return { reference, events: [event], state: { ...outlook(tender), facts, own, ...rest } };
}

/** What a tender waits for in its phase, and when it next does something by itself. */
export function outlook({ milestones, phase }: Tender): { waitingFor: string | null; nextAt: EpochMs | null } {
  const open = milestones.filter((one) => one.state === 'open').sort((one, other) => one.endsAt - other.endsAt);
  return { waitingFor: open.find((one) => one.phase === phase)?.id ?? null, nextAt: open[0]?.endsAt ?? null };
}

/** What a bare closing puts on record, from a tender that has its plan and stands before the closing. */
export function closingRequest(tender: Tender): RecordRequest {
  const milestone = tender.milestones.find((one) => one.id === 'submission-close');
  if (milestone === undefined) throw new Error('the example has a closing');
  const passed: CaseMilestone = { ...milestone, state: 'passed' };
  const milestones = tender.milestones.map((one) => (one === milestone ? passed : one));
  return recordRequest({ ...tender, phase: 'submission', milestones }, reached(passed));
}
