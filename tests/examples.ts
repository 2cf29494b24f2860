import { readFileSync } from 'node:fs';
import { readDefinition } from '../files/definition/read-definition.ts';
import type { Definition } from '../domain/plan/definition.ts';
import type { ProcedureType } from '../domain/plan/procedure-type.ts';
import { procedureType } from '../procedures/procedure-types.ts';

export const exampleText = (name: string): string =>
  readFileSync(new URL(`../examples/${name}.yaml`, import.meta.url), 'utf8');

/** An example as the domain sees it. */
export function example(
  name: string,
  edit: (text: string) => string = (text) => text,
): { definition: Definition; type: ProcedureType } {
  const { definition, findings } = readDefinition(edit(exampleText(name)));
  const type = definition === null ? null : procedureType(definition.type);
  if (definition === null || type === null) throw new Error(JSON.stringify(findings));
  return { definition, type };
}
