import { spawn, type ChildProcess } from 'node:child_process';
import { openSync } from 'node:fs';
import { join } from 'node:path';

/** A program of ours in a process and group of its own; its standard error goes to a log in the folder. */
export function spawnOwn(
  program: string,
  args: readonly string[],
  options: { readonly folder: string; readonly log: string; readonly env?: NodeJS.ProcessEnv },
): ChildProcess {
  const log = openSync(join(options.folder, options.log), 'a');
  return spawn(process.execPath, [program, ...args], {
    detached: true,
    stdio: ['ignore', 'pipe', log],
    env: options.env ?? process.env,
  });
}

/** Waits for the word with which our programs say that they are up. @throws Error when it ends before that. */
export function isReady(child: ChildProcess, name: string): Promise<void> {
  return new Promise((done, fail) => {
    let said = '';
    child.stdout?.on('data', (part: Buffer) => {
      said += part.toString();
      if (said.includes('READY')) done();
    });
    child.once('exit', (code, signal) =>
      fail(new Error(`${name} stopte bij het starten (${signal ?? `code ${code}`}).`)),
    );
    child.once('error', fail);
  });
}

/** Asks a process to stop and waits; after a while it is stopped. */
export async function stopChild(child: ChildProcess, graceMs: number): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise<void>((done) => child.once('exit', () => done()));
  child.kill('SIGTERM');
  const timer = setTimeout(() => child.kill('SIGKILL'), graceMs);
  await gone;
  clearTimeout(timer);
}
