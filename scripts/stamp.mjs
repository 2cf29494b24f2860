import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CACHE, ROOT } from './paths.mjs';

/** One hash over files and the sources in whole folders, by name and content. */
export function hashOf(names) {
  const hash = createHash('sha256').update(process.version);
  for (const name of names) add(hash, name);
  return hash.digest('hex');
}

/** What a build is made from, besides data that is read as it is. */
const SOURCE = /\.(tsx?|css|svg)$/;

function add(hash, name) {
  const path = join(ROOT, name);
  if (!existsSync(path)) return;
  if (SOURCE.test(name) || /\.(json|mjs|md)$/.test(name)) {
    hash.update(`${name}\n`).update(readFileSync(path));
    return;
  }
  const entries = readdirSync(path, { withFileTypes: true }).sort((one, other) => (one.name < other.name ? -1 : 1));
  for (const entry of entries) if (entry.isDirectory() || SOURCE.test(entry.name)) add(hash, `${name}/${entry.name}`);
}

const stampPath = (step) => join(CACHE, `${step}.stamp`);

/** Whether a step ran for this very input. */
export const isStamped = (step, value) =>
  existsSync(stampPath(step)) && readFileSync(stampPath(step), 'utf8') === value;

export function stamp(step, value) {
  mkdirSync(CACHE, { recursive: true });
  writeFileSync(stampPath(step), value);
}
