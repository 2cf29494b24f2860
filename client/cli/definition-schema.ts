import { definitionJsonSchema } from '../../files/definition/json-schema.ts';
import { PROCEDURE_TYPES } from '../../procedures/procedure-types.ts';
import { KEY_TEXTS } from '../../texts/definition-keys.ts';
import { capital, milestoneLabel } from '../../texts/labels/milestones.ts';

/** The file that stands beside a definition, so that an editor knows it without the internet. */
export const SCHEMA_FILE = 'tenderklok.schema.json';

/** What an editor with YAML reads on the first line. */
export const SCHEMA_LINE = `# yaml-language-server: $schema=${SCHEMA_FILE}\n`;

/** The schema of a definition, as text. */
export function definitionSchemaText(): string {
  const milestones = Object.fromEntries(
    PROCEDURE_TYPES.flatMap((type) => type.milestones.map(({ id, key }) => [key, `${capital(milestoneLabel(id))}.`])),
  );
  const schema = definitionJsonSchema({
    title: 'Definitie van een procedure (Tenderklok)',
    keyText: (key) => KEY_TEXTS[key] ?? null,
    milestones,
    types: PROCEDURE_TYPES.map(({ id }) => id),
  });
  return `${JSON.stringify(schema, null, 2)}\n`;
}
