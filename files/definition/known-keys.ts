import { z } from 'zod';

type Step = string | number;

/**
 * The keys that a schema has at a place of a file. Of forms to choose from those of the form that the file names.
 * @param data the file, from which the form of a choice is read.
 */
export function knownKeys(schema: z.core.$ZodType, path: readonly Step[], data: unknown): readonly string[] {
  const [step, ...rest] = path;
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) return knownKeys(schema.unwrap(), path, data);
  if (schema instanceof z.ZodPipe) return knownKeys(schema.out, path, data);
  if (schema instanceof z.ZodDiscriminatedUnion) {
    const key = schema.def.discriminator;
    const named = schema.options.filter((form) => names(form, key, at(data, key)));
    return named.flatMap((form) => knownKeys(form, path, data));
  }
  if (schema instanceof z.ZodObject && step === undefined) return Object.keys(schema.shape);
  const inner = step === undefined ? null : within(schema, step);
  return inner === null || step === undefined ? [] : knownKeys(inner, rest, at(data, step));
}

/** What stands under a step, or null when the schema has nothing there. */
function within(schema: z.core.$ZodType, step: Step): z.core.$ZodType | null {
  if (schema instanceof z.ZodObject) return (schema.shape as Record<string, z.core.$ZodType>)[String(step)] ?? null;
  if (schema instanceof z.ZodRecord) return schema.valueType;
  return schema instanceof z.ZodArray ? schema.element : null;
}

/** Whether this is the form that a file names by the value of one key. */
const names = (form: z.core.$ZodType, key: string, value: unknown): boolean => {
  const told = within(form, key);
  return told instanceof z.ZodType && told.safeParse(value).success;
};

const at = (data: unknown, step: Step): unknown =>
  typeof data === 'object' && data !== null ? (data as Record<Step, unknown>)[step] : undefined;
