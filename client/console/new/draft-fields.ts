import { isObject } from '../../../files/json-object.ts';
import { writtenDates } from '../../../files/definition/written-dates.ts';
import type { Path } from '../../../files/definition/yaml-file.ts';
import type { MilestoneType, ProcedureType } from '../../../domain/plan/procedure-type.ts';
import { PROCEDURE_TYPES } from '../../../procedures/procedure-types.ts';
import { capital, milestoneLabel } from '../../../texts/labels/milestones.ts';
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

const at = (data: unknown, path: Path): unknown =>
  path.reduce<unknown>(
    (value, step) =>
      isObject(value) || Array.isArray(value) ? (value as Record<string | number, unknown>)[step] : null,
    data,
  );

const written = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : '';

const field = (data: unknown, path: Path, label: string, more: Partial<DraftField> = {}): DraftField => ({
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

/** A milestone of the planning, with a field for each of its dates; `text`: what only the file can hold. */
export interface DraftRow {
  readonly milestone: MilestoneType;
  readonly label: string;
  readonly fields: readonly DraftField[];
  readonly text: string | null;
}

/** The planning of all lots, a row for each milestone of the type. */
export function planningRows(data: unknown, { milestones }: ProcedureType): readonly DraftRow[] {
  const keys = milestones.map(({ key }) => key);
  return milestones.map((milestone, index) => {
    const label = capital(milestoneLabel(milestone.id));
    const before = keys.slice(index + 1);
    const place: Path = ['planning', milestone.key];
    const dates = writtenDates(at(data, ['planning']), milestone.key, ['planning']);
    if (dates.length === 0)
      return {
        milestone,
        label,
        text: null,
        fields: emptyFields(milestone, { before, entry: place, about: place }),
      };
    const isList = Array.isArray(at(data, place));
    const fields = dates.flatMap((date, round): DraftField[] => {
      const entry = isList ? [...place, round] : place;
      const name = dates.length === 1 ? '' : `, ronde ${round + 1}`;
      if (date.kind === 'other') return [];
      if (date.kind === 'period') return periodFields(date.path, name, { before, entry, about: entry }, date);
      return [
        field(null, date.path, `Datum${name}`, {
          before,
          entry,
          about: entry,
          value: date.text,
          kind: kindFor(milestone, date.text),
        }),
      ];
    });
    const others = dates.flatMap((one) => (one.kind === 'other' ? [inWords(one.value)] : []));
    return { milestone, label, fields, text: others.length === 0 ? null : others.join('; ') };
  });
}

type Own = Pick<DraftField, 'before' | 'entry' | 'about'>;

const emptyFields = (milestone: MilestoneType, own: Own & { readonly entry: Path }): readonly DraftField[] =>
  milestone.kind === 'window' && milestone.computed === undefined
    ? periodFields(own.entry, '', own, { from: '', through: '' })
    : [field(null, own.entry, 'Datum', { ...own, kind: kindFor(milestone, '') })];

/** What is said of a period as a whole is said at its first day. */
const periodFields = (
  path: Path,
  round: string,
  own: Own,
  { from, through }: { readonly from: string; readonly through: string },
): DraftField[] => [
  field(null, [...path, 'van'], `Van${round}`, { ...own, value: from, kind: 'day' }),
  field(null, [...path, 'tot-en-met'], `Tot en met${round}`, {
    ...own,
    about: [...path, 'tot-en-met'],
    value: through,
    kind: 'day',
  }),
];

/** What a browser shows as a date; anything else is text, to be mended as it stands. */
function kindFor({ kind }: MilestoneType, text: string): DraftField['kind'] {
  if (text !== '' && !/^\d{4}-\d{2}-\d{2}( \d{2}:\d{2})?$/.test(text)) return 'text';
  return kind === 'moment' || text.includes(' ') ? 'when' : 'day';
}

/** An entry that is no date, as its file has it. @example 'termijn: 6 weken, na: gunningsbeslissing' */
const inWords = (value: unknown): string =>
  isObject(value)
    ? Object.entries(value)
        .map(([key, one]) => `${key}: ${written(one)}`)
        .join(', ')
    : JSON.stringify(value);
