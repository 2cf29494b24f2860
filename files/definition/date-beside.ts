import { parseIsoDate } from '../../domain/law/day.ts';
import type { IsoDate } from '../../domain/law/iso-date.ts';

type Path = readonly (string | number)[];

/** The date that stands before a place in a file, else the first after it: they are written in order. Null: there is none. */
export function dateBeside(data: unknown, path: Path): IsoDate | null {
  const leaves = leavesOf(data, []);
  const at = leaves.findIndex(({ path: own }) => path.every((step, index) => own[index] === step));
  const dates = leaves.map(({ text }) => parseIsoDate(text.slice(0, 10)));
  const before = dates.slice(0, Math.max(at, 0)).findLast((day) => day !== null);
  return before ?? dates.slice(at + 1).find((day) => day !== null) ?? null;
}

/** Every text in it with where it stands, in the order of the file. */
function leavesOf(value: unknown, path: Path): readonly { readonly path: Path; readonly text: string }[] {
  if (typeof value === 'string') return [{ path, text: value }];
  if (typeof value !== 'object' || value === null) return [];
  const entries = Array.isArray(value) ? value.entries() : Object.entries(value);
  return [...entries].flatMap(([step, one]) => leavesOf(one, [...path, step]));
}
