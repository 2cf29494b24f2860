import type { PlanAnswer, PlanRequest } from '../../contracts/plan-request.ts';
import type { CaseInput } from '../../contracts/input.ts';
import type { CaseMilestone } from '../../domain/case/milestone.ts';
import type { OwnPart } from '../../domain/case/own-part.ts';
import type { EpochMs } from '../../domain/law/iso-date.ts';
import type { PlanFacts } from '../../domain/plan/plan-facts.ts';

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
  const now = reported?.at ?? clock?.startsAt ?? 0;
  return { case: { reference: kenmerk, parent: null, part: null }, kind: 'tender', hash, facts, change, now };
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

/** What a tender waits for in its phase, and when it next does something by itself. */
export function outlook({ milestones, phase }: Tender): { waitingFor: string | null; nextAt: EpochMs | null } {
  const open = milestones.filter((one) => one.state === 'open').sort((one, other) => one.endsAt - other.endsAt);
  return { waitingFor: open.find((one) => one.phase === phase)?.id ?? null, nextAt: open[0]?.endsAt ?? null };
}
