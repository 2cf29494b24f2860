import { checkProcedure } from '../../domain/plan/check/check.ts';
import { inOrder, type Finding, type KeyedFinding } from '../../domain/plan/finding.ts';
import { makePlan } from '../../domain/plan/make-plan.ts';
import type { PlannedMilestone } from '../../domain/plan/milestone.ts';
import { partOf } from '../../domain/plan/part.ts';
import { NO_FACTS } from '../../domain/plan/plan-facts.ts';
import type { PlanFault } from '../../domain/plan/plan-faults.ts';
import { readDefinition, type FoundDefinition, type ReadDefinition } from '../../files/definition/read-definition.ts';
import { isWhole, isWithin } from '../../files/definition/without-faults.ts';
import { sha256 } from '../../files/evaluation/sha256.ts';

/** A definition of which a plan was made. */
export interface PlannedDefinition extends FoundDefinition {
  readonly milestones: readonly PlannedMilestone[];
}

/** The text of a definition with what there is against it. */
export interface CheckedDefinition {
  readonly text: string;
  readonly hash: string;
  readonly read: ReadDefinition;
  /** Null when no plan can be made of it. */
  readonly planned: PlannedDefinition | null;
  /** In order of place. */
  readonly findings: readonly KeyedFinding[];
}

/** The name under which a definition is kept. */
export const hashOf = (text: string): string => sha256(text);

/** The text of a definition with everything that form, plan and rules have against it, whatever day it is. */
export function checkDefinition(text: string): CheckedDefinition {
  const drawn = planDefinition(text);
  const { planned, read, findings } = drawn;
  return planned === null ? drawn : { ...drawn, findings: [...findings, ...findingsOfPlan(planned, read)] };
}

/** The same without what the rules have against a plan that can be made. */
export function planDefinition(text: string): CheckedDefinition {
  const read = readDefinition(text);
  const { found, findings, place } = read;
  const given = { text, hash: hashOf(text), read };
  if (found === null) return { ...given, planned: null, findings: inOrder([...findings, ...findingsOfRest(read)]) };
  const plan = makePlan(found.definition, found.type, NO_FACTS);
  if (!plan.ok)
    return { ...given, planned: null, findings: [...findings, ...planFaultsIn(found, plan.error).map(place)] };
  return { ...given, planned: { ...found, milestones: plan.value }, findings };
}

/** The plan of what can be read of a file, for whoever still writes it: without its faulty parts; null when that makes no plan. */
export function planSoFar({ planned, read: { rest } }: CheckedDefinition): PlannedDefinition | null {
  if (planned !== null || rest === null) return planned;
  const plan = makePlan(rest.found.definition, rest.found.type, NO_FACTS);
  return plan.ok ? { ...rest.found, milestones: plan.value } : null;
}

/** Everything that the rules have against a planned definition, in order of place. */
export const findingsOfPlan = (
  { definition, type, milestones }: PlannedDefinition,
  { place }: ReadDefinition,
): KeyedFinding[] => inOrder(checkProcedure(definition, type, milestones).map(place));

/** Parts of a file on which the check of the planning does not hang. */
const BESIDE = new Set<unknown>(['kenmerk', 'onderwerp', 'dienst', 'rollen', 'herinneringen', 'beoordeling']);

/** What plan and check have against a file that cannot be used, as far as that can be judged without its faulty parts. */
export function findingsOfRest({ rest, place }: ReadDefinition): readonly KeyedFinding[] {
  if (rest === null) return [];
  const { found, removed } = rest;
  const plan = makePlan(found.definition, found.type, NO_FACTS);
  const ofPlan = plan.ok
    ? removed.every(([top]) => BESIDE.has(top))
      ? checkProcedure(found.definition, found.type, plan.value).filter(({ path }) => path[0] === 'planning')
      : []
    : planFaultsIn(found, plan.error).filter(
        ({ path, rule }) => !isWithin(path, removed) && (rule !== 'unknown-milestone' || isWhole('planning', removed)),
      );
  return ofPlan.map(place);
}

/** Why no plan can be made of a file, as findings about its planning, or about that of a lot. */
export const planFaultsIn = (
  { definition: { lots }, type: { milestones } }: FoundDefinition,
  faults: readonly PlanFault[],
): readonly Finding[] =>
  faults.map(({ rule, message, milestone }) => {
    const { whole, part } = partOf(milestone) ?? { whole: milestone, part: null };
    const key = milestones.find((one) => one.id === whole)?.key ?? whole;
    const at = lots.findIndex(({ id, planning }) => id === part && planning[whole] !== undefined);
    const path = [...(at < 0 ? [] : ['percelen', at]), 'planning', key];
    const named = part === null ? message : `${lots.find(({ id }) => id === part)?.name ?? part}: ${message}`;
    return { rule, severity: 'error', message: named, ground: null, path, milestone };
  });
