import type { z } from 'zod';
import type { Finding } from '../../domain/plan/finding.ts';
import { isObject } from '../json-object.ts';
import { valueAt } from './issues.ts';
import { definitionSchema, type DefinitionFile } from './schema.ts';
import type { Path } from './yaml-file.ts';

/** What can be judged of a file that the schema refuses. */
export interface Judgeable {
  readonly data: DefinitionFile;
  /** What was left out or stood in for: nothing about these is to be told. */
  readonly removed: readonly Path[];
}

const PERSON = { naam: 'Naam', mail: 'naam@voorbeeld.example' };
/** What stands in for a part that must be there, so that the rest can be judged. */
const STAND_IN: Readonly<Record<string, unknown>> = {
  kenmerk: 'KENMERK',
  onderwerp: 'Onderwerp',
  dienst: { naam: 'Dienst', afzender: PERSON.mail },
  rollen: { procesleider: [PERSON], inkoper: [PERSON], jurist: [PERSON] },
  planning: {},
};
/** A part that goes can make its whole wrong, and that the file. */
const MOST_ROUNDS = 6;

/** The file without what the schema has against it, or null when nothing can be judged then. */
export function withoutFaults(given: unknown): Judgeable | null {
  if (!isObject(given)) return null;
  const data = structuredClone(given) as Record<string, unknown>;
  const removed: Path[] = [];
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const parsed = definitionSchema.safeParse(data);
    if (parsed.success) return { data: parsed.data, removed };
    const paths = parsed.error.issues.flatMap(pathsOf);
    if (paths.some(([top]) => top === 'type')) return null;
    const gone: Path[] = [];
    // What stands in for a part has nothing of what was wrong in it.
    for (const path of paths) if (!isWithin(path, gone)) gone.push(leaveOut(data, path));
    removed.push(...gone);
  }
  return null;
}

const pathsOf = (issue: z.core.$ZodIssue): readonly Path[] => {
  const path = issue.path as Path;
  return issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [...path, key]) : [path];
};

/** Leaves out the value at a path, or what must have it. @returns the path of what went */
function leaveOut(data: Record<string, unknown>, path: Path): Path {
  const [top = ''] = path;
  const holder = valueAt(data, path.slice(0, -1));
  const last = path.at(-1) ?? '';
  // A list keeps its order: the places of later findings hang on it.
  if (path.length > 1 && isObject(holder) && Object.hasOwn(holder, last)) {
    delete (holder as Record<string | number, unknown>)[last];
    return path;
  }
  const up = path.slice(0, -1);
  if (up.length > 1 && isObject(valueAt(data, up.slice(0, -1))) && isObject(holder)) return leaveOut(data, up);
  if (Object.hasOwn(STAND_IN, top)) data[top] = structuredClone(STAND_IN[top]);
  else delete data[top];
  return [top];
}

/** A file without the parts that findings are about, or null when too much hangs on them. */
export function withoutParts({ data: given, removed }: Judgeable, faults: readonly Finding[]): Judgeable | null {
  if (faults.some(({ path: [top] }) => top === 'stappen')) return null;
  const data = structuredClone(given);
  const gone = faults.map(({ path }): Path => {
    const [top = '', key = ''] = path;
    if (top !== 'planning') {
      delete (data as Record<string, unknown>)[top];
      return [top];
    }
    delete data.planning[key];
    return [top, key];
  });
  return { data, removed: [...removed, ...gone] };
}

/** Whether a finding is about what was left out, or about something within it. */
export const isWithin = (path: Path, removed: readonly Path[]): boolean =>
  removed.some((one) => one.every((step, index) => step === path[index]));

/** Whether anything of a part of the file was left out. */
export const isWhole = (part: string, removed: readonly Path[]): boolean => removed.every(([top]) => top !== part);
