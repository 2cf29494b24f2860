import { readFileSync } from 'node:fs';
import { readDefinition } from '../files/definition/read-definition.ts';
import type { Definition } from '../domain/plan/definition.ts';
import type { ProcedureType } from '../domain/plan/procedure-type.ts';

export const exampleText = (name: string): string =>
  readFileSync(new URL(`../examples/${name}.yaml`, import.meta.url), 'utf8');

/** An example as the domain sees it. */
export function example(
  name: string,
  edit: (text: string) => string = (text) => text,
): { definition: Definition; type: ProcedureType } {
  const { found, findings } = readDefinition(edit(exampleText(name)));
  if (found === null) throw new Error(JSON.stringify(findings));
  return found;
}
