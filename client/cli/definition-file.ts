import { readDefinition, type ReadDefinition } from '../../files/definition/read-definition.ts';
import type { Definition } from '../../domain/plan/definition.ts';
import { inOrder, type PlacedFinding } from '../../domain/plan/finding.ts';
import type { PlannedMilestone } from '../../domain/plan/milestone.ts';
import { makePlan } from '../../domain/plan/make-plan.ts';
import { NO_FACTS } from '../../domain/plan/plan-facts.ts';
import type { ProcedureType } from '../../domain/plan/procedure-type.ts';
import { regimeOf } from '../../domain/plan/regime.ts';
import { regimeText } from '../../texts/labels/regimes.ts';
import { findingsOfRest, hashOf, planFaultsIn } from '../usecases/checked-definition.ts';
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
