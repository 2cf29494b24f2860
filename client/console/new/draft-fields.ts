import { isObject } from '../../../files/json-object.ts';
import type { Path } from '../../../files/definition/yaml-file.ts';
import { PROCEDURE_TYPES } from '../../../procedures/procedure-types.ts';
import { capital } from '../../../texts/labels/milestones.ts';
import { procedureTypeLabel } from '../../../texts/labels/words.ts';
import type { Option } from '../parts/fields.tsx';

/** Something of a definition that a form holds. */
export interface DraftField {
  readonly path: Path;
  readonly label: string;
  readonly value: string;
  readonly kind: 'text' | 'mail' | 'day' | 'when';
  readonly options?: readonly Option[];
  /** Findings under this place are about it; absent: under its own. */
  readonly about?: Path;
  /** Keys of its block that come after it. */
  readonly before?: readonly string[];
  /** What goes from the file when it is emptied; absent: nothing. */
  readonly entry?: Path;
}

/** The name of the input of a field, and its id. @example 'planning.sluiting.op' */
export const nameOfField = ({ path }: Pick<DraftField, 'path'>): string => path.join('.');
/** The name of the input of its clock. */
export const clockOfField = (field: Pick<DraftField, 'path'>): string => `${nameOfField(field)}.tijd`;

export const at = (data: unknown, path: Path): unknown =>
  path.reduce<unknown>(
    (value, step) =>
      isObject(value) || Array.isArray(value) ? (value as Record<string | number, unknown>)[step] : null,
    data,
  );

export const written = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : '';

export const field = (data: unknown, path: Path, label: string, more: Partial<DraftField> = {}): DraftField => ({
  path,
  label,
  value: written(at(data, path)),
  kind: 'text',
  ...more,
});

/** What kind of procedure it is, and whose. */
export const kindFields = (data: unknown): readonly DraftField[] => [
  field(data, ['kenmerk'], 'Kenmerk'),
  field(data, ['type'], 'Soort procedure', {
    options: PROCEDURE_TYPES.map(({ id }) => ({ value: id, text: capital(procedureTypeLabel(id)) })),
  }),
  field(data, ['onderwerp'], 'Onderwerp'),
  field(data, ['dienst', 'naam'], 'Naam van de dienst'),
  field(data, ['dienst', 'afzender'], 'Mailadres waarvan de mail komt', { kind: 'mail' }),
];

/** Several of a kind, such as the people of a role. */
export interface DraftGroup {
  readonly path: Path;
  readonly items: readonly { readonly path: Path; readonly fields: readonly DraftField[] }[];
}

export const ROLES = ['procesleider', 'inkoper', 'jurist', 'beoordelaar'] as const;

/** The people of a role; one that stands alone is one of one. */
export function peopleGroup(data: unknown, role: (typeof ROLES)[number]): DraftGroup {
  const path: Path = ['rollen', role];
  return group(data, path, (one) => [
    field(data, [...one, 'naam'], 'Naam'),
    field(data, [...one, 'mail'], 'Mailadres', { kind: 'mail' }),
  ]);
}

export const lotsGroup = (data: unknown): DraftGroup =>
  group(data, ['percelen'], (one) => [
    field(data, [...one, 'id'], 'Id (kleine letters, cijfers en streepjes)'),
    field(data, [...one, 'naam'], 'Naam'),
  ]);

function group(data: unknown, path: Path, fieldsOf: (one: Path) => readonly DraftField[]): DraftGroup {
  const found = at(data, path);
  const paths = Array.isArray(found)
    ? found.map((_one, index): Path => [...path, index])
    : isObject(found)
      ? [path]
      : [];
  return {
    path,
    items: paths.filter((one) => isObject(at(data, one))).map((one) => ({ path: one, fields: fieldsOf(one) })),
  };
}
