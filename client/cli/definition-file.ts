import { readDefinition, type ReadDefinition } from '../../files/definition/read-definition.ts';
import type { Definition } from '../../domain/plan/definition.ts';
import type { PlacedFinding } from '../../domain/plan/finding.ts';
import type { PlannedMilestone } from '../../domain/plan/milestone.ts';
import type { ProcedureType } from '../../domain/plan/procedure-type.ts';
import { regimeOf } from '../../domain/plan/regime.ts';
import { regimeText } from '../../texts/labels/regimes.ts';
import { planDefinition, type PlannedDefinition } from '../usecases/checked-definition.ts';
import { EXIT, Stop } from './exit.ts';
import { findingLines } from './findings-sheet.ts';
import { readText } from './read-file.ts';

/** What a definition says, with everything that is wrong with its form. @throws Stop when the file cannot be read */
export const readDefinitionFile = (path: string): ReadDefinition => readDefinition(readText(path));

export interface PlannedFile extends PlannedDefinition {
  readonly text: string;
  readonly hash: string;
  readonly read: ReadDefinition;
}

/** A definition of which a plan can be made. @throws Stop with every finding when it cannot. */
export function planFile(path: string): PlannedFile {
  const { text, hash, read, planned, findings } = planDefinition(readText(path));
  if (planned === null) throw new Stop(EXIT.wrongUsage, findingsText(path, findings));
  return { text, hash, read, ...planned };
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
