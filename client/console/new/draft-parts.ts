import type { ProcedureType } from '../../../domain/plan/procedure-type.ts';
import { readYaml } from '../../../files/definition/yaml-file.ts';
import { isObject } from '../../../files/json-object.ts';
import { procedureType } from '../../../procedures/procedure-types.ts';

/** What a text holds, read without faults. */
export interface DraftParts {
  readonly data: unknown;
  /** The type that it names, or null. */
  readonly type: ProcedureType | null;
}

/** A text and what it holds; null when it cannot be read. */
export interface ReadDraft {
  readonly text: string;
  readonly parts: DraftParts | null;
}

/** What a file that can be read holds, or null. */
export function readParts(text: string): DraftParts | null {
  const { data } = readYaml(text);
  if (!isObject(data)) return null;
  const { type } = data as { readonly type?: unknown };
  return { data, type: typeof type === 'string' ? procedureType(type) : null };
}
