import { type Field, misfits, type Shape } from './field.ts';
import { isPlain, LONGEST, LONGEST_PROSE } from './text-field.ts';
import { refusal, type Refusal } from './refusal.ts';

/** Refuses an act of which a value does not fit its field: the first such, with what is wrong with it; or null. */
export function badValue(shape: Shape, act: Readonly<Record<string, unknown>>): Refusal | null {
  const [what] = misfits(shape, act);
  if (what === undefined) return null;
  const named = Object.entries(shape).find(([, { word }]) => word === what);
  const wrong = named === undefined ? { how: 'other' } : wrongWith(named[1], act[named[0]]);
  return refusal('bad-act', { values: { what: isPlain(what) ? what : '', ...wrong } });
}

/** What is wrong with a value of a field that it does not fit. */
function wrongWith(field: Field, value: unknown): Readonly<Record<string, string>> {
  switch (field.kind) {
    case 'day':
    case 'date':
    case 'instant':
      return { how: 'date' };
    case 'mail':
    case 'number':
    case 'choice':
      return { how: field.kind };
    case 'milestone':
    case 'name':
    case 'text':
    case 'percentage':
      return textWrong(value, LONGEST);
    case 'prose':
      return textWrong(value, LONGEST_PROSE);
    case 'year':
    case 'version':
      return { how: 'other' };
  }
}

const textWrong = (value: unknown, longest: number): Readonly<Record<string, string>> => {
  if (typeof value !== 'string') return { how: 'other' };
  return value.length > longest ? { how: 'long', most: String(longest) } : { how: 'sign' };
};
