import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { definitionSchemaText, SCHEMA_LINE } from '../../../client/cli/definition-schema.ts';
import type { JsonSchema } from '../../../files/definition/json-schema.ts';
import { readDefinition } from '../../../files/definition/read-definition.ts';
import { PROCEDURE_TYPES } from '../../../procedures/procedure-types.ts';
import { template } from '../../../procedures/template.ts';
import { KEY_TEXTS } from '../../../texts/definition-keys.ts';
import { exampleText } from '../../examples.ts';

const exampleNames = readdirSync(new URL('../../../examples/', import.meta.url))
  .filter((name) => name.endsWith('.yaml') && !name.endsWith('.scenario.yaml'))
  .map((name) => name.slice(0, -'.yaml'.length));
const schema = JSON.parse(definitionSchemaText()) as JsonSchema;
/** Read back by another reader of JSON Schema than the one that wrote it. */
const reads = z.fromJSONSchema(schema as never);

describe('het schema voor een editor', () => {
  it.each(exampleNames)('kent alles van het voorbeeld %s', (name) => {
    expect(reads.safeParse(parse(exampleText(name))).error?.issues).toBeUndefined();
  });

  it.each(PROCEDURE_TYPES.map(({ id }) => id))('en van een nieuwe definitie van het type %s', (id) => {
    const type = PROCEDURE_TYPES.find((one) => one.id === id);
    const text = `${SCHEMA_LINE}${type === undefined ? '' : template(type)}`;
    expect(reads.safeParse(parse(text)).error?.issues).toBeUndefined();
    expect(readDefinition(text).found?.type.id).toBe(id);
  });

  it('wijst af wat er niet in kan staan', () => {
    const good = parse(exampleText('utrecht-2018')) as object;
    expect(reads.safeParse({ ...good, kenmrek: 'x' }).success).toBe(false);
    expect(reads.safeParse({ ...good, type: 'onzin' }).success).toBe(false);
    expect(reads.safeParse({ ...good, planning: { sluiting: { opp: '2027-01-01' } } }).success).toBe(false);
  });

  it('zegt van elke sleutel waar hij voor is, en van niets anders', () => {
    const seen = new Set<string>();
    const silent: string[] = [];
    JSON.stringify(schema, (key, value: unknown) => {
      if (key === 'properties')
        for (const [name, one] of Object.entries(value as Record<string, JsonSchema>)) {
          seen.add(name);
          if ((one.description ?? '') === '') silent.push(name);
        }
      return value;
    });
    expect(silent).toEqual([]);
    expect(Object.keys(KEY_TEXTS).filter((key) => !seen.has(key))).toEqual([]);
  });
});
