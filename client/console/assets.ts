import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { programPath } from '../stack/programs.ts';

/** Files that pages need: style, script, fonts. All of them are in memory. */
export interface Assets {
  /** The file of a name, under the hash of what is in it. @example fileOf('console.css') // 'console-0a1b2c3d4e5f.css' */
  readonly fileOf: (name: string) => string;
  /** What is in a file, or null when it is none of ours. */
  readonly read: (file: string) => Asset | null;
}

export interface Asset {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly type: string;
  /** Its name says what is in it: it never changes. */
  readonly forEver: boolean;
}

const TYPES: Readonly<Record<string, string>> = {
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  woff2: 'font/woff2',
  svg: 'image/svg+xml',
};

/** Where the build leaves them; the module itself may be part of another file. */
const BUILT = programPath('client/console/assets');

/** Reads them all. @param folder as the build wrote it. @throws Error when it is not there */
export function readAssets(folder = BUILT): Assets {
  const files = JSON.parse(readFileSync(join(folder, 'files.json'), 'utf8')) as Readonly<Record<string, string>>;
  const read = new Map(
    Object.entries(files).map(([name, file]) => [
      file,
      {
        bytes: new Uint8Array(readFileSync(join(folder, file))),
        type: TYPES[file.slice(file.lastIndexOf('.') + 1)] ?? 'application/octet-stream',
        forEver: name !== file,
      },
    ]),
  );
  return { fileOf: (name) => files[name] ?? name, read: (file) => read.get(file) ?? null };
}
