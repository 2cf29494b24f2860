import { comparable, differing, likeBefore, type Before, type Written } from './likeness.ts';
import { sharedWords, type Json } from './words.ts';

/**
 * Any JSON with what repeats in it written once: texts and large numbers that come more than once stand in `words`, names of fields
 * in `shapes`, and of an object in a list only what differs from the one before it that is most like it. Nothing gets lost.
 */
export interface Compact {
  readonly words: readonly (string | number)[];
  readonly shapes: readonly Json[];
  readonly it: Json;
}

/** Before the items of a list; an object has the number of its shape before its fields, one like another how far back that is. */
const LIST = 0;
/** Before a text that stands for itself: any other text is the number of a word. */
const ITSELF = '=';
const BASE = 36;

/** Writes it down. */
export function compact(thing: Json): Compact {
  const words = sharedWords(thing);
  const places = new Map(words.map((word, at) => [word, at.toString(BASE)]));
  const shapes = new Map<string, readonly string[]>();

  const written = (one: Json): Json => {
    if (typeof one === 'string') return places.get(one) ?? `${ITSELF}${one}`;
    if (typeof one === 'number') return places.get(one) ?? one;
    if (one === null || typeof one === 'boolean') return one;
    return isList(one) ? [LIST, ...list(one)] : object(one);
  };
  const object = (one: Readonly<Record<string, Json>>): Written => {
    const names = Object.keys(one).filter((name) => one[name] !== undefined);
    const key = JSON.stringify(names);
    shapes.set(key, names);
    return [1 + [...shapes.keys()].indexOf(key), ...names.map((name) => written(one[name] ?? null))];
  };
  const list = (items: readonly Json[]): Written => {
    const before: (Before | null)[] = [];
    return items.map((item) => {
      const whole = written(item);
      const one = isObject(item) ? comparable(whole as Written) : null;
      const like = one === null ? null : likeBefore(before, one);
      before.push(one);
      return like ?? whole;
    });
  };
  const it = written(thing);
  return { words, shapes: [...shapes.values()].map((names) => names.map(written)), it };
}

/** Reads what was written down. */
export function uncompact({ words, shapes, it }: Compact): Json {
  const read = (one: Json): Json => {
    if (typeof one === 'string') return one.startsWith(ITSELF) ? one.slice(1) : (words[parseInt(one, BASE)] ?? null);
    if (!isList(one)) return one;
    const [mark, ...rest] = one;
    return mark === LIST ? list(rest) : object(one);
  };
  const object = ([shape, ...values]: Written): Json =>
    Object.fromEntries((names[Number(shape) - 1] ?? []).map((name, at) => [name, read(values[at] ?? null)]));
  const list = (items: readonly Json[]): readonly Json[] => {
    const before: (Written | null)[] = [];
    return items.map((item) => {
      const fields = isList(item) && item[0] !== LIST ? fieldsOf(item, before) : null;
      before.push(fields);
      return fields === null ? read(item) : object(fields);
    });
  };
  const names = shapes.map((one) => (isList(one) ? one.map(read).filter((name) => typeof name === 'string') : []));
  return read(it);
}

/** The fields of an object in a list, also of one that is written as what differs from one before it. */
function fieldsOf(item: Written, before: readonly (Written | null)[]): Written {
  const mark = Number(item[0]);
  return mark < 0 ? differing(before.at(mark) ?? [], item) : item;
}

const isList = (one: Json): one is readonly Json[] => Array.isArray(one);
const isObject = (one: Json): boolean => typeof one === 'object' && one !== null && !isList(one);
