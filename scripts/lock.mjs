import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { CACHE } from './paths.mjs';

const LOCK = join(CACHE, 'setup.lock');
const WAIT_MS = 15 * 60_000;

/** Lets one set-up at a time work; one whose process is gone holds nothing. */
export async function locked(work) {
  mkdirSync(CACHE, { recursive: true });
  const until = Date.now() + WAIT_MS;
  while (!take()) {
    if (Date.now() > until)
      throw new Error(`Een andere set-up is al een kwartier bezig. Is dat niet zo? Verwijder ${LOCK}.`);
    await pause(200);
  }
  try {
    return await work();
  } finally {
    rmSync(LOCK, { force: true });
  }
}

function take() {
  try {
    writeFileSync(LOCK, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
    if (!holderLives()) rmSync(LOCK, { force: true });
    return false;
  }
}

function holderLives() {
  try {
    process.kill(Number(readFileSync(LOCK, 'utf8')), 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}
