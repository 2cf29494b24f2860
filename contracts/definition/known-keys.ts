import type { z } from 'zod';

type Step = string | number;
type Schema = z.core.$ZodType;

/**
 * The keys that a schema has at a place of a file. Of forms to choose from those of the form that the file names.
 * @param data the file, from which the form of a choice is read.
 */
export function knownKeys(schema: Schema, path: readonly Step[], data: unknown): readonly string[] {
  const [step, ...rest] = path;
  const { def } = (schema as z.core.$ZodTypes)._zod;
  switch (def.type) {
    case 'optional':
    case 'default':
      return knownKeys(def.innerType, path, data);
    case 'pipe':
      return knownKeys(def.out, path, data);
    case 'union':
      return def.options
        .filter((option) => mayBe(option, def, data))
        .flatMap((option) => knownKeys(option, path, data));
    case 'object': {
      if (step === undefined) return Object.keys(def.shape);
      const inner = def.shape[String(step)];
      return inner === undefined ? [] : knownKeys(inner, rest, at(data, step));
    }
    case 'record':
      return step === undefined ? [] : knownKeys(def.valueType, rest, at(data, step));
    case 'array':
      return step === undefined ? [] : knownKeys(def.element, rest, at(data, step));
    default:
      return [];
  }
}

/** Whether the file can mean this form: where one key tells forms apart, its value does. */
function mayBe(option: Schema, union: z.core.$ZodUnionDef, data: unknown): boolean {
  if (!('discriminator' in union)) return true;
  const key = String(union.discriminator);
  const { def } = (option as z.core.$ZodTypes)._zod;
  const named = def.type === 'object' ? def.shape[key]?._zod.values : undefined;
  return named === undefined || named.has(at(data, key) as z.core.util.Primitive);
}

const at = (data: unknown, step: Step): unknown =>
  typeof data === 'object' && data !== null ? (data as Record<Step, unknown>)[step] : undefined;
