import { z } from 'zod';
import { entryShape } from './planning-schema.ts';
import { definitionSchema } from './schema.ts';
import { ROUNDS } from './step-dates.ts';

/** A schema of JSON, as far as it is walked through here. */
export interface JsonSchema {
  type?: string | string[];
  description?: string;
  properties?: Record<string, JsonSchema>;
  additionalProperties?: JsonSchema | boolean;
  items?: JsonSchema;
  anyOf?: JsonSchema[];
  oneOf?: JsonSchema[];
  [key: string]: unknown;
}

/** What the schema of a definition says beside its shape. */
export interface SchemaWords {
  readonly title: string;
  /** What a key is for; null when it says enough itself. */
  readonly keyText: (key: string) => string | null;
  /** Keys of the planning with what each is. */
  readonly milestones: Readonly<Record<string, string>>;
  readonly types: readonly string[];
}

/** The schema of a definition for an editor (JSON Schema 2020-12): everything that a definition may say is in it, and what each key is for. */
export function definitionJsonSchema({ title, keyText, milestones, types }: SchemaWords): JsonSchema {
  const schema = z.toJSONSchema(definitionSchema, { unrepresentable: 'any', override: widened }) as JsonSchema;
  const { properties = {} } = schema;
  const planning = planningOf(properties['planning'] ?? {}, milestones);
  properties['planning'] = planning;
  properties['type'] = { type: 'string', enum: [...types] };
  const lot = properties['percelen']?.items?.properties ?? {};
  lot['planning'] = planning;
  const step = properties['stappen']?.items ?? {};
  const entry = z.toJSONSchema(z.strictObject(entryShape), { unrepresentable: 'any' }) as JsonSchema;
  step.properties = { ...step.properties, ...entry.properties, [ROUNDS]: { type: 'array', items: dateOf(entry) } };
  describe(schema, keyText);
  return { ...schema, title };
}

/** What a reader takes in a shorter form as well: a number for text, one for a list, a date for an entry. */
function widened({ zodSchema, jsonSchema }: { zodSchema: z.core.$ZodType; jsonSchema: object }): void {
  if (!(zodSchema instanceof z.ZodPipe) || !(zodSchema.in instanceof z.ZodTransform)) return;
  const schema = jsonSchema as JsonSchema;
  if (schema.type === 'string') schema.type = ['string', 'number'];
  else if (schema.type === 'array') replace(schema, { anyOf: [schema.items ?? {}, { ...schema }] });
  else replace(schema, dateOf({ ...schema }));
}

/** An entry, or its date alone. */
const dateOf = (entry: JsonSchema): JsonSchema => ({ anyOf: [{ type: 'string' }, entry] });

function replace(schema: JsonSchema, by: JsonSchema): void {
  for (const key of Object.keys(schema)) delete schema[key];
  Object.assign(schema, by);
}

/** Known milestones by name; also rounds, lots and steps of one's own, which nobody knows beforehand. */
function planningOf(planning: JsonSchema, milestones: SchemaWords['milestones']): JsonSchema {
  const entry = typeof planning.additionalProperties === 'object' ? planning.additionalProperties : {};
  const rounds: JsonSchema = { anyOf: [...(entry.anyOf ?? [entry]), { type: 'array', items: entry }] };
  return {
    type: 'object',
    properties: Object.fromEntries(
      Object.entries(milestones).map(([key, description]) => [key, { description, ...rounds }]),
    ),
    additionalProperties: rounds,
  };
}

/** Says of every key that says nothing yet what it is for. */
function describe(schema: JsonSchema, keyText: SchemaWords['keyText']): void {
  for (const [key, one] of Object.entries(schema.properties ?? {})) {
    const text = keyText(key);
    if (one.description === undefined && text !== null) one.description = text;
    describe(one, keyText);
  }
  const { additionalProperties: others, items, anyOf = [], oneOf = [] } = schema;
  for (const inner of [others, items, ...anyOf, ...oneOf]) if (typeof inner === 'object') describe(inner, keyText);
}
