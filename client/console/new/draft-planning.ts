import type { MilestoneType, ProcedureType } from '../../../domain/plan/procedure-type.ts';
import { writtenDates } from '../../../files/definition/written-dates.ts';
import type { Path } from '../../../files/definition/yaml-file.ts';
import { isObject } from '../../../files/json-object.ts';
import { capital, milestoneLabel } from '../../../texts/labels/milestones.ts';
import { at, type DraftField, field, written } from './draft-fields.ts';

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
