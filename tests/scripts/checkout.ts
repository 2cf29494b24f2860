import { spawn } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const SCRIPTS = fileURLToPath(new URL('../../scripts', import.meta.url));

export interface Ran {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** An empty checkout with our scripts and nothing else. */
export interface Checkout {
  readonly folder: string;
  /** Runs a module text beside the scripts. */
  run(text: string, env?: Readonly<Record<string, string>>): Promise<Ran>;
  /** A program that says it is Temporal of this version. */
  temporal(name: string, version: string): string;
  remove(): void;
}

export function emptyCheckout(): Checkout {
  const folder = mkdtempSync(join(tmpdir(), 'tenderklok-checkout-'));
  cpSync(SCRIPTS, join(folder, 'scripts'), { recursive: true });
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ type: 'module' }));
  let count = 0;
  return {
    folder,
    run(text, env = {}) {
      count += 1;
      const path = join(folder, 'scripts', `proef-${count}.mjs`);
      writeFileSync(path, text);
      return runProgram(process.execPath, [path], { PATH: '/usr/bin:/bin', ...env });
    },
    temporal(name, version) {
      const path = join(folder, name, 'temporal');
      mkdirSync(join(folder, name), { recursive: true });
      writeFileSync(path, `#!/bin/sh\necho "temporal version ${version} (Server 1.32.0, UI 2.54.1)"\n`);
      chmodSync(path, 0o755);
      return path;
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

function runProgram(
  program: string,
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): Promise<Ran> {
  return new Promise((done, fail) => {
    const child = spawn(program, args, { env: { ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
    const said = { stdout: '', stderr: '' };
    child.stdout.on('data', (part: Buffer) => {
      said.stdout += part.toString();
    });
    child.stderr.on('data', (part: Buffer) => {
      said.stderr += part.toString();
    });
    child.once('error', fail);
    child.once('close', (code) => done({ code, ...said }));
  });
}
