import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Installation } from './installation.ts';
import { DEV_POINTER } from './settings.ts';

const WITHIN = join('.tenderklok', 'dev');
const FILE = 'adressen.json';

/** Where `dev` keeps its things. */
export const DEV_FOLDER = join(process.cwd(), WITHIN);

/** A proefopstelling that runs, and the folder in which it was started. */
export interface FoundDev {
  readonly installation: Installation;
  readonly folder: string;
}

/** Tells whoever works on this machine that it runs and how to reach it; the password of its database is in it. */
export function announceDev(installation: Installation): void {
  writeFileSync(join(DEV_FOLDER, FILE), JSON.stringify(installation), { mode: 0o600 });
  mkdirSync(dirname(DEV_POINTER), { recursive: true });
  writeFileSync(DEV_POINTER, JSON.stringify({ folder: process.cwd() }));
}

/** It runs no longer. */
export function withdrawDev(): void {
  rmSync(join(DEV_FOLDER, FILE), { force: true });
  if (pointedAt() === process.cwd()) rmSync(DEV_POINTER, { force: true });
}

/** The one of this folder or of one above it; else the one that was started last, wherever that was. Null: none runs. */
export function findDev(from = process.cwd()): FoundDev | null {
  for (let folder = from; ; folder = dirname(folder)) {
    const found = devIn(folder);
    if (found !== null) return found;
    if (dirname(folder) === folder) break;
  }
  const elsewhere = pointedAt();
  return elsewhere === null ? null : devIn(elsewhere);
}

function devIn(folder: string): FoundDev | null {
  const path = join(folder, WITHIN, FILE);
  return existsSync(path) ? { installation: JSON.parse(readFileSync(path, 'utf8')) as Installation, folder } : null;
}

function pointedAt(): string | null {
  try {
    return (JSON.parse(readFileSync(DEV_POINTER, 'utf8')) as { readonly folder: string }).folder;
  } catch {
    // Not there, or left half written by a crash: nothing is pointed at.
    return null;
  }
}
