import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { meantText } from '../../files/definition/nearest.ts';
import { EXIT, Stop } from './exit.ts';

/** The largest file of any kind that is read; a definition is far smaller. */
const MOST_MIB = 32;
const STANDARD_INPUT = '/dev/stdin';

/** The bytes of a file. @throws Stop when there is no such file, or it is none that can be read */
export function readBytes(path: string): Buffer {
  try {
    const about = statSync(path);
    if (about.isDirectory()) throw new Stop(EXIT.notFound, `${path} is een map. Geef het bestand op dat erin staat.`);
    if (about.isCharacterDevice() && path !== STANDARD_INPUT)
      throw new Stop(EXIT.wrongUsage, `${path} is een apparaat. Geef een bestand op.`);
    if (about.size > MOST_MIB * 1024 * 1024)
      throw new Stop(EXIT.wrongUsage, `Het bestand ${path} is groter dan ${MOST_MIB} MiB. Splits het op.`);
    return readFileSync(path);
  } catch (error) {
    if (error instanceof Stop) throw error;
    throw new Stop(EXIT.notFound, unreadable(path, (error as NodeJS.ErrnoException).code ?? ''));
  }
}

/** A file of text. @throws Stop when there is no such file, or it holds no text */
export function readText(path: string): string {
  const bytes = readBytes(path);
  if (bytes.includes(0))
    throw new Stop(
      EXIT.wrongUsage,
      `${path} is geen tekstbestand. Geef een bestand in YAML op, en sla het op als UTF-8.`,
    );
  return bytes.toString('utf8');
}

function unreadable(path: string, code: string): string {
  if (code === 'EACCES' || code === 'EPERM')
    return `Het bestand ${path} mag u niet lezen. Vraag om toegang, of geef een ander bestand op.`;
  const meant = meantText(basename(path), filesIn(dirname(path)));
  return `Het bestand ${path} is er niet. Gezocht is: ${resolve(path)}.${meant} Controleer de naam en de map.`;
}

function filesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
