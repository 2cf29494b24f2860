import { spawn, type ChildProcess } from 'node:child_process';
import { chmodSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { isFree, type Ports } from '../../client/stack/ports.ts';
import { programPath } from '../../client/stack/programs.ts';

/** A process of its own that uses stacks, so that it can be killed; its temporary files have a place of their own. */
export interface Driver {
  readonly child: ChildProcess;
  /** The first line on standard output. */
  readonly line: Promise<string>;
  /** What it said until now. */
  said(): { readonly stdout: string; readonly stderr: string };
  readonly ended: Promise<{ readonly code: number | null; readonly stdout: string; readonly stderr: string }>;
}

export function temporaryPlace(): { readonly path: string; left(): string[]; remove(): void } {
  const path = mkdtempSync(join(tmpdir(), 'proef-'));
  chmodSync(path, 0o755);
  return { path, left: () => readdirSync(path), remove: () => rmSync(path, { recursive: true, force: true }) };
}

/** Runs a module text that finds `startStack` ready. */
export function drive(text: string, place: string, env: Readonly<Record<string, string>> = {}): Driver {
  const url = pathToFileURL(programPath('client/stack/stack.js')).href;
  const program = `import { startStack } from ${JSON.stringify(url)};\n${text}`;
  return launch(['--input-type=module', '-e', program], place, env);
}

/** @param cwd the folder in which it is started; else that of the tests */
export function launch(
  args: readonly string[],
  place: string,
  env: Readonly<Record<string, string>> = {},
  cwd?: string,
): Driver {
  const child = spawn(process.execPath, args, {
    env: { ...process.env, TMPDIR: place, ...env },
    ...(cwd === undefined ? {} : { cwd }),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said = { stdout: '', stderr: '' };
  const line = new Promise<string>((done) => {
    child.stdout.on('data', (part: Buffer) => {
      said.stdout += part.toString();
      const [first, rest] = said.stdout.split('\n');
      if (first !== undefined && rest !== undefined) done(first);
    });
  });
  child.stderr.on('data', (part: Buffer) => {
    said.stderr += part.toString();
  });
  const ended = new Promise<Awaited<Driver['ended']>>((done, fail) => {
    child.once('error', fail);
    child.once('close', (code) => done({ code, ...said }));
  });
  return { child, line, said: () => said, ended };
}

export async function allFree(ports: Ports): Promise<boolean> {
  const free = await Promise.all(Object.values(ports).map((port: number) => isFree(port)));
  return free.every(Boolean);
}

export function isThere(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
