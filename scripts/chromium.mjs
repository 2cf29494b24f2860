import { execFileSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fetchChromium, FOR_THIS_MACHINE } from './chromium-download.mjs';
import { CACHE } from './paths.mjs';
import { did } from './say.mjs';

export { FOR_THIS_MACHINE };

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const CACHED = join(CACHE, 'bin', 'chromium');
const START_MS = 60_000;
const HOW = 'Installeer Chromium, of wijs het aan met CHROMIUM_PATH.';

/** The Chromium of this machine: the named one, the path, our cache; null when there is none. */
export function chromiumPath(env = process.env) {
  if (env.CHROMIUM_PATH) return env.CHROMIUM_PATH;
  const folders = (env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  const places = folders.flatMap((folder) => NAMES.map((name) => join(folder, name)));
  return [...places, CACHED].find(isProgram) ?? null;
}

/** Fetches one when this machine has none, for the tests that look at Temporal UI; says so when none is to be had. */
export function findChromium() {
  if (chromiumPath() !== null) return;
  if (!FOR_THIS_MACHINE) return did(`Er is hier geen Chromium; wat Temporal UI toont, wordt niet getest. ${HOW}`);
  did('Er is hier geen Chromium; voor de tests van Temporal UI wordt er een opgehaald (70 MB)…');
  try {
    fetchChromium(CACHED);
    execFileSync(CACHED, ['--version'], { stdio: 'ignore', timeout: START_MS });
    did('Chromium opgehaald.');
  } catch (error) {
    did(`Chromium is niet op te halen (${error.message.split('\n')[0]}). ${HOW}`);
  }
}

function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
