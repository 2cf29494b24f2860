import type { Field } from '../../../domain/acts/field.ts';
import { officeSpecOf, type OfficeActName } from '../../../domain/office/office-acts.ts';
import { fieldValue } from '../../../files/scenario/field-values.ts';
import type { EpochMs } from '../../../domain/law/iso-date.ts';
import type { Filled } from '../act-form.ts';
import { timeOf } from '../parts/fields.tsx';

/** The fields of an act on the case file that people fill in, by their own name. */
export const officeFieldsToFill = (name: OfficeActName): readonly (readonly [own: string, field: Field])[] =>
  Object.entries(officeSpecOf(name).shape).filter(([, field]) => field.kind !== 'version');

/** What was filled in, as the act takes it, or what is wrong with it by the own name of each field. */
export function officeFieldsIn(
  name: OfficeActName,
  filled: Filled,
  now: EpochMs,
): { readonly fields: Readonly<Record<string, string | number>>; readonly faults: Readonly<Record<string, string>> } {
  const fields: Record<string, string | number> = {};
  const faults: Record<string, string> = {};
  for (const [own, field] of Object.entries(officeSpecOf(name).shape)) {
    const text = wordOf(field, filled);
    if (text === '') {
      if (field.optional !== true) faults[own] = 'Vul dit in.';
      continue;
    }
    const read = fieldValue(field, text, now);
    if ('value' in read) fields[own] = read.value;
    else faults[own] = `"${text}" ${read.fault}`;
  }
  return { fields, faults };
}

/** A day and its clock are one; lines of a text are as long as a browser sends them. */
function wordOf(field: Field, filled: Filled): string {
  const text = (filled[field.word] ?? '').replaceAll('\r\n', '\n').trim();
  const time = filled[timeOf(field)]?.trim() ?? '';
  return text === '' || time === '' ? text : `${text} ${time}`;
}
