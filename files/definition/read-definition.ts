import type { Definition } from '../../domain/plan/definition.ts';
import type { Finding, PlacedFinding } from '../../domain/plan/finding.ts';
import { PROCEDURE_TYPES, procedureType } from '../../procedures/procedure-types.ts';
import { convert } from './convert.ts';
import { findingsOf } from './issues.ts';
import { nearest } from './nearest.ts';
import { definitionSchema, type DefinitionFile } from './schema.ts';
import { readYaml } from './yaml-file.ts';

export interface ReadDefinition {
  /** Null when no definition can be made of the file. */
  readonly definition: Definition | null;
  readonly findings: readonly PlacedFinding[];
  /** Puts a later finding about this file at its place. */
  readonly place: (finding: Finding) => PlacedFinding;
}

/** Reads a definition file: data, and every finding about its form at once, each with line and column. */
export function readDefinition(text: string): ReadDefinition {
  const file = readYaml(text);
  if (file.findings.length > 0) return { definition: null, findings: file.findings, place: file.place };
  const parsed = definitionSchema.safeParse(file.data ?? {});
  if (!parsed.success) {
    const findings = findingsOf(parsed.error, definitionSchema, file.data).map(file.place);
    return { definition: null, findings: inOrder(findings), place: file.place };
  }
  const findings = namesIn(parsed.data).map(file.place);
  const definition = findings.length === 0 ? convert(parsed.data) : null;
  return { definition, findings: inOrder(findings), place: file.place };
}

/** Names in the file that must be known: the procedure type, its milestones, lots. */
function namesIn(file: DefinitionFile): Finding[] {
  const type = procedureType(file.type);
  if (type === null) {
    const types = PROCEDURE_TYPES.map((one) => one.id);
    const near = nearest(file.type, types);
    const message = `Het proceduretype ${file.type} bestaat niet.${near === null ? '' : ` Bedoelt u ${near}?`} Kies uit: ${types.join(', ')}.`;
    return [error('unknown-type', ['type'], message)];
  }
  const keys = type.milestones.map((milestone) => milestone.key);
  const findings: Finding[] = [];
  for (const [key, entry] of Object.entries(file.planning)) {
    if (!keys.includes(key))
      findings.push(error('unknown-key', ['planning', key], unknownMilestone(key, keys, type.name)));
    if (entry.na !== undefined && !keys.includes(entry.na))
      findings.push(error('unknown-key', ['planning', key, 'na'], unknownMilestone(entry.na, keys, type.name)));
  }
  const lots = (file.percelen ?? []).map((lot) => lot.id);
  for (const [index, grantee] of (file.subsidie?.ontvangers ?? []).entries())
    for (const lot of grantee.percelen ?? [])
      if (!lots.includes(lot))
        findings.push(
          error(
            'unknown-key',
            ['subsidie', 'ontvangers', index, 'percelen'],
            `Perceel ${lot} staat niet onder percelen. Kies uit: ${lots.join(', ')}.`,
          ),
        );
  return findings;
}

function unknownMilestone(key: string, keys: readonly string[], type: string): string {
  const near = nearest(key, keys);
  return near === null
    ? `De mijlpaal ${key} hoort niet bij een ${type}. Kies uit: ${keys.join(', ')}.`
    : `De mijlpaal ${key} hoort niet bij een ${type}. Bedoelt u ${near}?`;
}

const error = (rule: string, path: readonly (string | number)[], message: string): Finding => ({
  rule,
  severity: 'error',
  message,
  ground: null,
  path,
});

const inOrder = (findings: readonly PlacedFinding[]): readonly PlacedFinding[] =>
  [...findings].sort((one, other) => one.line - other.line || one.column - other.column);
