import { createHash } from 'node:crypto';
import { readDefinition, type FoundDefinition, type ReadDefinition } from '../../files/definition/read-definition.ts';
import type { Definition } from '../../domain/plan/definition.ts';
import { checkProcedure } from '../../domain/plan/check/check.ts';
import { inOrder, type Finding, type PlacedFinding } from '../../domain/plan/finding.ts';
import { isWhole, isWithin } from '../../files/definition/without-faults.ts';
import type { PlannedMilestone } from '../../domain/plan/milestone.ts';
import { makePlan } from '../../domain/plan/make-plan.ts';
import { partOf } from '../../domain/plan/part.ts';
import { NO_FACTS } from '../../domain/plan/plan-facts.ts';
import type { PlanFault } from '../../domain/plan/plan-faults.ts';
import type { ProcedureType } from '../../domain/plan/procedure-type.ts';
import { regimeOf } from '../../domain/plan/regime.ts';
import { regimeText } from '../../texts/labels/regimes.ts';
import { EXIT, Stop } from './exit.ts';
import { findingLines } from './findings-sheet.ts';
import { readText } from './read-file.ts';

export interface DefinitionFileContents {
  readonly text: string;
  readonly hash: string;
  readonly read: ReadDefinition;
}

export function readDefinitionFile(path: string): DefinitionFileContents {
  const text = readText(path);
  return { text, hash: hashOf(text), read: readDefinition(text) };
}

/** The name under which a definition is kept. */
export const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex');

export interface PlannedFile extends DefinitionFileContents {
  readonly definition: Definition;
  readonly type: ProcedureType;
  readonly milestones: readonly PlannedMilestone[];
}

/** A definition of which a plan can be made. @throws Stop with every finding when it cannot. */
export function planFile(path: string): PlannedFile {
  const file = readDefinitionFile(path);
  const { found, findings, place } = file.read;
  if (found === null)
    throw new Stop(EXIT.wrongUsage, findingsText(path, inOrder([...findings, ...findingsOfRest(file.read)])));
  const { definition, type } = found;
  const plan = makePlan(definition, type, NO_FACTS);
  if (plan.ok) return { ...file, definition, type, milestones: plan.value };
  throw new Stop(EXIT.wrongUsage, findingsText(path, [...findings, ...planFaultsIn(found, plan.error).map(place)]));
}

/** Parts of a file on which the check of the planning does not hang. */
const BESIDE = new Set<unknown>(['kenmerk', 'onderwerp', 'dienst', 'rollen', 'herinneringen', 'beoordeling']);

/** What plan and check have against a file that cannot be used, as far as that can be judged without its faulty parts. */
export function findingsOfRest({ rest, place }: ReadDefinition): readonly PlacedFinding[] {
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

/** The law that a file follows, with its ground, as a reader sees it. */
export const regimeOfFile = (
  definition: Definition,
  type: ProcedureType,
  milestones: readonly PlannedMilestone[],
): string => regimeText(regimeOf(definition, type, milestones), definition.regime?.reason ?? null);

/** Findings as lines, each with its place. */
export const findingsText = (path: string, findings: readonly PlacedFinding[]): string =>
  findingLines(path, findings)
    .map(({ text }) => text)
    .join('\n');
