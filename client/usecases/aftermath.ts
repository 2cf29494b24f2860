import { checkProcedure } from '../../domain/plan/check/check.ts';
import { comesSooner } from '../../domain/case/duties.ts';
import type { EpochMs } from '../../domain/law/iso-date.ts';
import { asHappened } from '../../domain/plan/change/as-happened.ts';
import { brokenRules } from '../../domain/plan/change/broken-rules.ts';
import type { Mend } from '../../domain/plan/change/mending-day.ts';
import { squeezedIn, type Squeezed } from '../../domain/plan/change/length-kept.ts';
import { planned } from '../../domain/plan/change/replan.ts';
import type { Finding } from '../../domain/plan/finding.ts';
import { makePlan } from '../../domain/plan/make-plan.ts';
import type { PlanFacts } from '../../domain/plan/plan-facts.ts';
import { definitionOf } from './definition-of.ts';
import type { CaseFile } from './desk.ts';
import { findCase, type FoundCase } from './find.ts';
import { platformFollows } from './platform-follows.ts';

/** A rule that new dates break. */
export interface BrokenAfter extends Finding {
  /** The first day on which a move mends it; null where no move does. */
  readonly mend: Mend | null;
}

/**
 * Rules of the check that hold in a procedure as it stands, and break in the plan that follows from these facts.
 * @param now no day before it is advised.
 */
export async function brokenBy(
  file: CaseFile,
  { stored, state }: FoundCase,
  facts: PlanFacts,
  now: EpochMs,
): Promise<readonly BrokenAfter[]> {
  if (stored.kind !== 'tender') return [];
  const { definition, type } = await definitionOf(file, stored);
  const [before, after] = [makePlan(definition, type, state.facts), makePlan(definition, type, facts)];
  if (!before.ok || !after.ok) return [];
  const isHistory = platformFollows(state, facts.moved);
  const nameOf = (one: Pick<Finding, 'rule' | 'milestone'>): string => `${one.rule} ${one.milestone ?? ''}`;
  const known = new Set(checkProcedure(definition, type, asHappened(before.value, state.facts)).map(nameOf));
  const broken = checkProcedure(definition, type, asHappened(after.value, facts)).filter(
    (one) => !known.has(nameOf(one)) && !isHistory(one),
  );
  if (broken.length === 0) return [];
  const question = { definition, type, of: { kind: 'tender' }, facts, change: { kind: 'start', now } } as const;
  const mends = new Map(brokenRules(question, planned(question, facts), now).map((one) => [nameOf(one), one.mend]));
  return broken.map((one) => ({ ...one, mend: mends.get(nameOf(one)) ?? null }));
}

/** The periods of a procedure that get fewer days in the plan that follows from these facts than they have as it stands. */
export async function squeezedBy(
  file: CaseFile,
  { stored, state }: FoundCase,
  facts: PlanFacts,
): Promise<readonly Squeezed[]> {
  if (stored.kind !== 'tender') return [];
  const { definition, type } = await definitionOf(file, stored);
  const [before, after] = [makePlan(definition, type, state.facts), makePlan(definition, type, facts)];
  return before.ok && after.ok ? squeezedIn(before.value, { milestones: after.value, facts }) : [];
}

/** What someone must know once an act has changed dates. */
export interface Aftermath {
  /** Milestones whose new date must be made known on the platform. */
  readonly rectify: readonly string[];
  /** Milestones by which others have less time than was made known to them. */
  readonly sooner: readonly string[];
  /** Periods that have fewer days now. */
  readonly squeezed: readonly Squeezed[];
  /** Rules of the check that held before and are broken now. */
  readonly broken: readonly BrokenAfter[];
}

/** What an act that was done left behind. @param before the case as it stood. */
export async function aftermathOf(file: CaseFile, before: FoundCase): Promise<Aftermath> {
  const after = await findCase(file, before.stored.name.reference);
  if (after === null) return { rectify: [], sooner: [], squeezed: [], broken: [] };
  const known = before.state.duties.map((one) => `${one.milestone} ${one.version}`);
  const fresh = after.state.duties.filter((one) => !known.includes(`${one.milestone} ${one.version}`));
  return {
    rectify: fresh.filter(({ asks }) => asks === undefined).map((one) => one.milestone),
    sooner: after.state.milestones.flatMap(({ id, endsAt }) => {
      const was = before.state.milestones.find((one) => one.id === id);
      return was !== undefined && comesSooner(before.state.milestones, was, endsAt) ? [id] : [];
    }),
    squeezed: await squeezedBy(file, before, after.state.facts),
    broken: await brokenBy(file, before, after.state.facts, after.state.cause),
  };
}
