import { spawn, type ChildProcess, type SpawnOptions } from 'node:child_process';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PartEnded } from './part-ended.ts';

const LAST_LINES = 6;

export interface ChildOptions {
  /** Folder of its log. */
  readonly folder: string;
  readonly log: string;
  readonly env?: NodeJS.ProcessEnv;
  /** The user it runs as, when that is not ours. */
  readonly user?: { readonly uid: number; readonly gid: number } | null;
  /** Whether it says on standard output when it is up; else that goes to the log too. */
  readonly speaks?: boolean;
}

/** A program in a process group of its own, so that Ctrl-C reaches its driver alone; standard error goes to a log. */
export function spawnProgram(program: string, args: readonly string[], options: ChildOptions): ChildProcess {
  const log = openSync(join(options.folder, options.log), 'a');
  const settings: SpawnOptions = {
    detached: true,
    // Our own folder may be closed to the user it runs as.
    cwd: options.folder,
    stdio: ['ignore', options.speaks === true ? 'pipe' : log, log],
    env: options.env ?? process.env,
    ...options.user,
  };
  try {
    return spawn(program, args, settings);
  } finally {
    closeSync(log);
  }
}

/** One of our own programs. */
export const spawnOwn = (
  program: string,
  args: readonly string[],
  options: Omit<ChildOptions, 'speaks'>,
): ChildProcess => spawnProgram(process.execPath, [program, ...args], { ...options, speaks: true });

/**
 * Waits for the word with which our programs say that they are up.
 * @throws PartEnded with the end of its log, when it ends before that.
 */
export function isReady(
  child: ChildProcess,
  name: string,
  where: { readonly folder: string; readonly log: string },
): Promise<void> {
  return new Promise((done, fail) => {
    let said = '';
    child.stdout?.on('data', (part: Buffer) => {
      said += part.toString();
      if (said.includes('READY')) done();
    });
    child.once('exit', () => fail(endedEarly(child, name, where)));
    child.once('error', fail);
  });
}

/** What to say when a program ended that should have stayed. */
export function endedEarly(
  child: ChildProcess,
  name: string,
  { folder, log }: { readonly folder: string; readonly log: string },
): PartEnded {
  const lines = readFileSync(join(folder, log), 'utf8').trimEnd().split('\n').slice(-LAST_LINES);
  const how = child.signalCode ?? `code ${child.exitCode}`;
  return new PartEnded(`${name} stopte bij het starten (${how}).\n${lines.join('\n')}`.trimEnd());
}

export const hasEnded = (child: ChildProcess): boolean => child.exitCode !== null || child.signalCode !== null;

/** Asks a process to stop in the way it knows and waits; after a while it is killed. */
export async function stopChild(child: ChildProcess, signal: NodeJS.Signals, graceMs: number): Promise<void> {
  if (hasEnded(child) || child.pid === undefined) return;
  const gone = new Promise<void>((done) => child.once('exit', () => done()));
  child.kill(signal);
  const timer = setTimeout(() => child.kill('SIGKILL'), graceMs);
  await gone;
  clearTimeout(timer);
}
