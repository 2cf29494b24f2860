import type { Path } from './yaml-file.ts';

/** A place in a planning in which every round has a key of its own, as one word. */
export const nameOf = (path: Path): string => path.join('/');

/** Where an entry of the planning of all lots stands in the file, or null when it has none. */
export const placeOf = (paths: ReadonlyMap<string, Path>, key: string): Path | null =>
  paths.get(nameOf(['planning', key])) ?? null;
