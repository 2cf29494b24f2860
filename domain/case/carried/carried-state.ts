import type { PlanFacts } from '../../plan/plan-facts.ts';
import type { CaseMilestone } from '../milestone.ts';
import type { CaseState } from '../state.ts';
import { carriedMilestone, restoredMilestone, type CarriedMilestone, type Wording } from './carried-milestone.ts';

/** The state of a case as a run hands it to the next: without what follows from the rest of it. */
export type CarriedState = Omit<CaseState, 'milestones' | 'facts'> & {
  readonly milestones: readonly CarriedMilestone[];
  readonly facts: Omit<PlanFacts, 'actual'>;
  /** When things really happened, where their milestones do not tell the same; null: it did not happen for the plan. */
  readonly actual: Readonly<Record<string, number | null>>;
};

/** The state for the next run. */
export function carriedState(state: CaseState, wording: Wording): CarriedState {
  const { milestones, facts, ...others } = state;
  const { actual, ...otherFacts } = facts;
  const told = reported(milestones);
  const differs = [...new Set([...Object.keys(actual), ...Object.keys(told)])].filter((id) => actual[id] !== told[id]);
  return {
    ...others,
    milestones: milestones.map((one) => carriedMilestone(one, wording)),
    facts: otherFacts,
    actual: Object.fromEntries(differs.map((id) => [id, actual[id] ?? null])),
  };
}

/** The state from the run before. */
export function restoredState({ actual, milestones: lean, ...others }: CarriedState, wording: Wording): CaseState {
  const milestones = lean.map((one) => restoredMilestone(one, wording));
  const all = Object.entries({ ...reported(milestones), ...actual });
  const happened = all.flatMap(([id, at]) => (at === null ? [] : [[id, at] as const]));
  return { ...others, milestones, facts: { ...others.facts, actual: Object.fromEntries(happened) } };
}

/** When what was reported happened, as the milestones have it. */
const reported = (milestones: readonly CaseMilestone[]): PlanFacts['actual'] =>
  Object.fromEntries(
    milestones.flatMap(({ id, state, happenedAt }) =>
      state === 'done' && happenedAt !== null ? [[id, happenedAt] as const] : [],
    ),
  );
