import type { Json } from './words.ts';

/** An object as it is written: its shape and its fields. */
export type Written = readonly Json[];

/** An object in a list, as those after it are compared with it. */
export interface Before {
  readonly fields: Written;
  /** Each field as text. */
  readonly texts: readonly string[];
}

/** How far back in a list one that is alike is looked for. */
const NEAR = 64;

export const comparable = (fields: Written): Before => ({ fields, texts: fields.map((one) => JSON.stringify(one)) });

/**
 * An object as what differs from one before it in its list: how far back that is, below zero, then places of fields with what they
 * are here. Null when none of them is like it, so that this would be no shorter.
 */
export function likeBefore(before: readonly (Before | null)[], { fields, texts }: Before): Written | null {
  let best: Written | null = null;
  for (let back = 1; back <= Math.min(NEAR, before.length); back++) {
    const other = before.at(-back)?.texts ?? [];
    if (other[0] !== texts[0]) continue;
    const found = fields.flatMap((field, at) => (other[at] === texts[at] ? [] : [at, field]));
    if (1 + found.length < (best ?? fields).length) best = [-back, ...found];
  }
  return best;
}

/** The object that was written as what differs from another. */
export function differing(from: Written, [, ...found]: Written): Written {
  const fields = [...from];
  for (let at = 0; at < found.length; at += 2) fields[Number(found[at])] = found[at + 1] ?? null;
  return fields;
}
