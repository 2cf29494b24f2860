import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DATA_FOLDER } from './settings.ts';

/** Where this person keeps that she is logged in at an installation. @param databaseUrl its case file: each has its own log-in */
const fileOf = (databaseUrl: string): string => {
  const { hostname, port, pathname } = new URL(databaseUrl);
  const installation = createHash('sha256').update(`${hostname}:${port}${pathname}`).digest('hex').slice(0, 16);
  return join(DATA_FOLDER, `aanmelding-${installation}`);
};

/** Keeps the token of a session where only this person reads it. @returns the file */
export function keepLogin(databaseUrl: string, token: string): string {
  const path = fileOf(databaseUrl);
  mkdirSync(DATA_FOLDER, { recursive: true, mode: 0o700 });
  // A file that is there keeps its own mode: it is made anew.
  rmSync(path, { force: true });
  writeFileSync(path, token, { mode: 0o600 });
  return path;
}

/** The token that was kept; null when there is none. */
export function keptLogin(databaseUrl: string): string | null {
  try {
    return readFileSync(fileOf(databaseUrl), 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    return null;
  }
}

/** Forgets it; what is not there stays so. */
export const forgetLogin = (databaseUrl: string): void => rmSync(fileOf(databaseUrl), { force: true });
