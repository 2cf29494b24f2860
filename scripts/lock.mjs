import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { CACHE } from './paths.mjs';
import { did } from './say.mjs';

const LOCK = join(CACHE, 'setup.lock');
const WAIT_MS = 15 * 60_000;

/** Lets one set-up at a time work; one whose process is gone holds nothing. */
export async function locked(work) {
  mkdirSync(CACHE, { recursive: true });
  const until = Date.now() + WAIT_MS;
  let waited = false;
  while (!take()) {
    if (!waited) did('Een andere set-up is bezig; even wachten…');
    waited = true;
    if (Date.now() > until)
      throw new Error(`Een andere set-up is al een kwartier bezig. Is dat niet zo? Verwijder ${LOCK}.`);
    await pause(200);
  }
  process.once('exit', giveBack);
  try {
    return await work();
  } finally {
    giveBack();
    process.off('exit', giveBack);
  }
}

const giveBack = () => rmSync(LOCK, { force: true });

function take() {
  const mine = `${LOCK}.${process.pid}`;
  try {
    writeFileSync(LOCK, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
  }
  const holder = holderOf(LOCK);
  if (holder === null || lives(holder)) return false;
  // Only one of those who see a dead holder moves the lock away; whoever moved a living one by accident puts it back.
  try {
    renameSync(LOCK, mine);
  } catch (error) {
    if (error.code !== 'ENOENT') throw error;
    return false;
  }
  if (holderOf(mine) === holder) rmSync(mine, { force: true });
  else renameSync(mine, LOCK);
  return false;
}

/** Process number in the lock; null when it is being written or gone. */
function holderOf(path) {
  try {
    return Number(readFileSync(path, 'utf8')) || null;
  } catch (error) {
    if (error.code === 'ENOENT') return null;
    throw error;
  }
}

function lives(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}
