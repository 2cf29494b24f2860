import type { ProcedureType } from '../../../domain/plan/procedure-type.ts';
import { editDefinition, type Edit } from '../../../files/definition/edit-definition.ts';
import type { Filled } from '../act-form.ts';
import {
  clockOfField,
  kindFields,
  lotsGroup,
  nameOfField,
  peopleGroup,
  ROLES,
  type DraftField,
  type DraftGroup,
} from './draft-fields.ts';
import { planningRows } from './draft-planning.ts';
import { readParts, type ReadDraft } from './draft-parts.ts';
import type { View } from './views.ts';

/** The groups of a step, of which there can be more or fewer. */
export function groupsOf(view: View, data: unknown): readonly DraftGroup[] {
  if (view === 'mensen') return ROLES.map((role) => peopleGroup(data, role));
  return view === 'percelen' ? [lotsGroup(data)] : [];
}

/** Every field of a step, in order. */
export function fieldsIn(view: View, data: unknown, type: ProcedureType | null): readonly DraftField[] {
  if (view === 'soort') return kindFields(data);
  if (view === 'planning') return type === null ? [] : planningRows(data, type).flatMap(({ fields }) => fields);
  return groupsOf(view, data).flatMap(({ items }) => items.flatMap(({ fields }) => fields));
}

/** What a form that was sent changes: only what the file has a field for, and only where it differs. */
function editsOf(fields: readonly DraftField[], filled: Filled): readonly Edit[] {
  return fields.flatMap((field): Edit[] => {
    const { path, value: old, before, entry } = field;
    const day = filled[nameOfField(field)];
    if (day === undefined) return [];
    const clock = field.kind === 'when' ? (filled[clockOfField(field)] ?? '').trim() : '';
    const value = [day.trim(), clock].filter((one) => one !== '').join(' ');
    if (value === old.trim()) return [];
    // A date that is emptied goes with what was said of it; of a round that one alone.
    if (value === '' && entry !== undefined) return [{ kind: 'remove', path: entry }];
    return [{ kind: 'set', path, value, ...(before === undefined ? {} : { before }) }];
  });
}

/** One more of a group, or one less, as its button asks. @example 'erbij:rollen.jurist', 'weg:percelen.1' */
function groupEdit(view: View, data: unknown, step: string): Edit | null {
  const groups = groupsOf(view, data);
  const [word, name = ''] = step.split(':');
  if (word === 'erbij') {
    const found = groups.find(({ path }) => path.join('.') === name);
    return found === undefined ? null : { kind: 'add', path: found.path, value: emptyOne(found) };
  }
  const gone = groups.flatMap(({ items }) => items).find(({ path }) => path.join('.') === name);
  return word !== 'weg' || gone === undefined ? null : { kind: 'remove', path: gone.path };
}

function emptyOne({ path, items }: DraftGroup): Readonly<Record<string, string>> {
  if (path[0] !== 'percelen') return { naam: '', mail: '' };
  const taken = items.map(({ fields }) => fields[0]?.value);
  let number = items.length + 1;
  while (taken.includes(`perceel-${number}`)) number += 1;
  return { id: `perceel-${number}`, naam: '' };
}

/** The text of a definition with what was filled in of a step, and what its button asks. */
export function withFilled(text: string, view: View, filled: Filled): ReadDraft {
  const given = readParts(text);
  if (given === null) return { text, parts: null };
  const changed = editDefinition(text, editsOf(fieldsIn(view, given.data, given.type), filled));
  const now = changed === text ? given : readParts(changed);
  const edit = now === null ? null : groupEdit(view, now.data, filled['stap'] ?? '');
  if (edit === null) return { text: changed, parts: now };
  const whole = editDefinition(changed, [edit]);
  return { text: whole, parts: readParts(whole) };
}
