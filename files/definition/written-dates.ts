import { isObject } from '../json-object.ts';
import type { Path } from './yaml-file.ts';

/** A date as somebody wrote it in a planning. */
export type WrittenDate =
  /** A day, with or without a clock; `path` is of the text itself. */
  | { readonly kind: 'when'; readonly path: Path; readonly text: string }
  | { readonly kind: 'period'; readonly path: Path; readonly from: string; readonly through: string }
  /** A term, or something that is no date at all: only a file can hold it. */
  | { readonly kind: 'other'; readonly path: Path; readonly value: unknown };

/** Words that have a day, with or without a clock. */
const WHEN = ['op', 'uiterlijk', 'tot', 'voor'] as const;

/** The dates of a milestone in a planning as it stands in a file: one, or one for each of its rounds. @param path where the planning stands */
export function writtenDates(planning: unknown, key: string, path: Path): readonly WrittenDate[] {
  const value = isObject(planning) ? planning[key] : undefined;
  if (value === undefined) return [];
  if (!Array.isArray(value)) return [writtenDate(value, [...path, key])];
  return value.map((one: unknown, at) => writtenDate(one, [...path, key, at]));
}

function writtenDate(value: unknown, path: Path): WrittenDate {
  if (value === null || typeof value === 'string') return { kind: 'when', path, text: value ?? '' };
  if (!isObject(value) || value['termijn'] !== undefined) return { kind: 'other', path, value };
  const word = WHEN.find((one) => typeof value[one] === 'string');
  if (word !== undefined) return { kind: 'when', path: [...path, word], text: String(value[word]) };
  const [from, through] = [value['van'], value['tot-en-met']];
  return typeof from === 'string' || typeof through === 'string'
    ? { kind: 'period', path, from: textOf(from), through: textOf(through) }
    : { kind: 'other', path, value };
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');
