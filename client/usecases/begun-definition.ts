import { parseIsoDate } from '../../domain/law/day.ts';
import type { IsoDate } from '../../domain/law/iso-date.ts';
import { newDefinition } from '../../files/definition/new-definition.ts';
import { procedureType } from '../../procedures/procedure-types.ts';
import { techniqueTemplate } from '../../procedures/techniques.ts';
import { template } from '../../procedures/template.ts';

/** Days on which a procedure can begin: it can take six years from its first day, and the calendar ends in 2035. */
export const FIRST_YEAR = 2015;
export const LAST_YEAR = 2029;

/** Why a day is none on which a procedure can begin. */
export type BeginFault =
  { readonly kind: 'bad-day'; readonly text: string } | { readonly kind: 'out-of-range'; readonly day: IsoDate };

/** Why there is no definition to begin with. */
export type BegunFault =
  | { readonly kind: 'unknown-type'; readonly id: string }
  | BeginFault
  /** From this day on no planning was found that the law allows. */
  | { readonly kind: 'no-planning'; readonly day: IsoDate };

export type Begun = { readonly kind: 'text'; readonly text: string } | BegunFault;

/** A commented definition of a type, or of what people take for one. @param begin first day of its planning as written, or null: the dates of the template */
export function begunDefinition(id: string, begin: string | null): Begun {
  const example = exampleOf(id);
  if (example === null) return { kind: 'unknown-type', id };
  if (begin === null) return { kind: 'text', text: example };
  const day = beginDay(begin);
  if (typeof day !== 'string') return day;
  const text = newDefinition(example, day);
  return text === null ? { kind: 'no-planning', day } : { kind: 'text', text };
}

/** Whether a definition can be begun by this name. */
export const isNewable = (id: string): boolean => exampleOf(id) !== null;

/** The day on which a procedure begins, as somebody wrote it. */
export function beginDay(text: string): IsoDate | BeginFault {
  const day = parseIsoDate(text);
  if (day === null) return { kind: 'bad-day', text };
  const year = Number(day.slice(0, 4));
  return year >= FIRST_YEAR && year <= LAST_YEAR ? day : { kind: 'out-of-range', day };
}

function exampleOf(id: string): string | null {
  const type = procedureType(id);
  return techniqueTemplate(id) ?? (type === null ? null : template(type));
}
