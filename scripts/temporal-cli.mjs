import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { CACHE } from './paths.mjs';
import { did, fine } from './say.mjs';
import { EXE, VERSION, WAYS } from './temporal-download.mjs';

const CACHED = join(CACHE, 'bin', EXE);
const FOUND = join(CACHE, 'temporal-cli.json');
const START_MS = 20_000;

/** Finds or fetches the Temporal program: the named one, the PATH, our cache, and then whatever can be downloaded. */
export async function findTemporalCli() {
  const named = process.env.TEMPORAL_CLI_PATH;
  if (named) return remember(named, wanted(named), 'TEMPORAL_CLI_PATH');
  for (const folder of (process.env.PATH ?? '').split(delimiter).filter((name) => name !== '')) {
    const version = versionOf(join(folder, EXE));
    if (isNewEnough(version)) return remember(join(folder, EXE), version, 'PATH');
  }
  const cached = versionOf(CACHED);
  if (isNewEnough(cached)) return remember(CACHED, cached, 'eigen map');
  await firstThatWorks(WAYS);
}

/** @throws Error when the program that someone named will not do: another one is not taken silently. */
function wanted(path) {
  const version = versionOf(path);
  if (version === null)
    throw new Error(
      `TEMPORAL_CLI_PATH wijst naar ${path}, maar dat is geen Temporal-programma. Verbeter of verwijder die instelling.`,
    );
  if (!isNewEnough(version))
    throw new Error(`TEMPORAL_CLI_PATH wijst naar Temporal ${version}; nodig is ${VERSION} of nieuwer.`);
  return version;
}

/** Tries the ways to get the program until one gives one that starts. */
export async function firstThatWorks(ways) {
  const faults = [];
  for (const [name, fetchProgram] of ways) {
    try {
      save(await fetchProgram());
      const version = versionOf(CACHED);
      if (!isNewEnough(version)) throw new Error('het programma start niet op deze machine');
      did(`Temporal ${version} opgehaald via ${name}.`);
      return remember(CACHED, version, name);
    } catch (error) {
      faults.push(`${name}: ${error.message.split('\n')[0]}`);
    }
  }
  throw new Error(
    `Temporal ${VERSION} is niet gevonden en niet op te halen (${faults.join('; ')}). Installeer het zelf en zet het op PATH, of wijs het aan met TEMPORAL_CLI_PATH. Zie https://temporal.download`,
  );
}

function remember(path, version, from) {
  mkdirSync(CACHE, { recursive: true });
  writeFileSync(`${FOUND}.new`, JSON.stringify({ path, version, from }));
  renameSync(`${FOUND}.new`, FOUND);
  fine(`Temporal ${version} (${from}).`);
}

/** The version a program says it is, or null when it is not that program. */
function versionOf(path) {
  if (!existsSync(path)) return null;
  try {
    const said = execFileSync(path, ['--version'], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      timeout: START_MS,
    });
    return /^temporal version (\d+\.\d+\.\d+)/m.exec(said)?.[1] ?? null;
  } catch {
    // Not a program that can run here: the next place is tried.
    return null;
  }
}

/** Compares by number, not by text: 1.10.0 comes after 1.9.1. */
export function isNewEnough(version) {
  if (version === null) return false;
  const [one, other] = [version, VERSION].map((text) => text.split('.').map(Number));
  for (let at = 0; at < 3; at++) if (one[at] !== other[at]) return one[at] > other[at];
  return true;
}

function save(bytes) {
  mkdirSync(join(CACHE, 'bin'), { recursive: true });
  writeFileSync(`${CACHED}.new`, bytes);
  chmodSync(`${CACHED}.new`, 0o755);
  renameSync(`${CACHED}.new`, CACHED);
}
