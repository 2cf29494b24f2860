import { existsSync, realpathSync } from 'node:fs';
import { delimiter, join, sep } from 'node:path';
import { PACKAGE_ROOT } from '../stack/programs.ts';

/** The name under which a package installs it. */
const NAME = 'tenderklok';
/** In the folder where it was set up; `--no` never fetches a package of that name from elsewhere. */
const IN_FOLDER = `npx --no ${NAME}`;

/**
 * How this very program is started from here: as it was set, else by its name when that is on the path and is this one, else in its folder.
 * @param path the folders in which programs are looked for.
 */
export function startedAs(path: string, set: string | undefined, root = PACKAGE_ROOT): string {
  if (set !== undefined) return set;
  const ours = join(root, 'client', 'cli', 'tenderklok.mjs');
  // What npx puts on the path is there for its own run alone.
  const folders = path.split(delimiter).filter((folder) => folder !== '' && !folder.includes(`node_modules${sep}.bin`));
  const isOurs = (folder: string): boolean =>
    isSame(join(folder, NAME), ours) || (process.platform === 'win32' && existsSync(join(folder, `${NAME}.cmd`)));
  return folders.some(isOurs) ? NAME : IN_FOLDER;
}

function isSame(one: string, other: string): boolean {
  try {
    return realpathSync(one) === realpathSync(other);
  } catch {
    return false;
  }
}
