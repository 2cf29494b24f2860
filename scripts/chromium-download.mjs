import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { filesInTar, fromTar } from './archive.mjs';

/** A Chromium of one file for machines without its libraries; the newest that unpacks on Node 20. */
const PACKAGE = '@sparticuz/chromium';
const VERSION = '138.0.2';
const SHA512 = 'vs5qUiK6kFCzLCxZ2buWONcB6jdF3VWdYp6kH1tt56tZ78p51dMAxfWsfk9P62z/jAeqbVg4V6Rb3Ic4aAeOKQ==';
const NPM_MS = 300_000;

/** Whether there is one for this machine. */
export const FOR_THIS_MACHINE = process.platform === 'linux' && process.arch === 'x64';

/** Fetches it by way of npm and unpacks it so that `program` starts it. @throws Error when it cannot be had */
export function fetchChromium(program) {
  const folder = `${program}-${VERSION}`;
  const fresh = `${folder}.${process.pid}`;
  const tar = gunzipSync(packed());
  const part = (name) => brotliDecompressSync(fromTar(tar, `package/bin/${name}.br`));
  try {
    put(join(fresh, 'chromium'), part('chromium'), 0o755);
    // Beside those of the machine, for one that lacks them.
    for (const name of ['al2023.tar', 'swiftshader.tar'])
      for (const file of filesInTar(part(name))) put(join(fresh, 'lib', basename(file.name)), file.bytes, 0o755);
    for (const file of filesInTar(part('fonts.tar'))) put(join(fresh, 'fonts', basename(file.name)), file.bytes, 0o644);
    writeFileSync(join(fresh, 'fonts', 'fonts.conf'), fontSettings(join(folder, 'fonts')));
    rmSync(folder, { recursive: true, force: true });
    renameSync(fresh, folder);
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
  put(program, starterOf(basename(folder)), 0o755);
}

/** Starts the Chromium in a folder beside it: also after the checkout has moved. */
export const starterOf = (name) => `#!/bin/sh
here="$(CDPATH= cd "$(dirname "$0")" && pwd)/${name}"
export LD_LIBRARY_PATH="$here/lib"
[ -d /etc/fonts ] || export FONTCONFIG_PATH="$here/fonts"
exec "$here/chromium" "$@"
`;

function put(path, bytes, mode) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, bytes);
  chmodSync(path, mode);
}

const fontSettings = (folder) =>
  `<?xml version="1.0"?><fontconfig><dir>${folder}</dir><cachedir>${folder}/cache</cachedir></fontconfig>\n`;

/** The package as the registry gives it; it must be the one that was tried. */
function packed() {
  const folder = mkdtempSync(join(tmpdir(), 'tenderklok-chromium-'));
  try {
    execFileSync(
      'npm',
      ['pack', `${PACKAGE}@${VERSION}`, '--silent', '--ignore-scripts', '--pack-destination', folder],
      {
        cwd: folder,
        stdio: 'ignore',
        timeout: NPM_MS,
      },
    );
    const bytes = readFileSync(join(folder, readdirSync(folder).find((name) => name.endsWith('.tgz')) ?? ''));
    if (createHash('sha512').update(bytes).digest('base64') !== SHA512)
      throw new Error(`de controlesom van ${PACKAGE} klopt niet`);
    return bytes;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
