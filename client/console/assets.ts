import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
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
  /** The same made small, by the name of how; a font is small already. */
  readonly small: Readonly<Partial<Record<'br' | 'gzip', Uint8Array<ArrayBuffer>>>>;
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
    Object.entries(files).map(([name, file]): [string, Asset] => {
      const bytes = new Uint8Array(readFileSync(join(folder, file)));
      const type = TYPES[file.slice(file.lastIndexOf('.') + 1)] ?? 'application/octet-stream';
      const small = type.startsWith('text/')
        ? { br: copied(brotliCompressSync(bytes)), gzip: copied(gzipSync(bytes)) }
        : {};
      return [file, { bytes, small, type, forEver: name !== file }];
    }),
  );
  return { fileOf: (name) => files[name] ?? name, read: (file) => read.get(file) ?? null };
}

const copied = (bytes: Buffer): Uint8Array<ArrayBuffer> => new Uint8Array(bytes);

/** How a file goes out: as small as whoever asks can read it. @param accepts its header Accept-Encoding */
export function outgoing(
  { bytes, small }: Asset,
  accepts: string,
): { readonly bytes: Uint8Array<ArrayBuffer>; readonly encoding: string | null } {
  for (const encoding of ['br', 'gzip'] as const) {
    const made = small[encoding];
    if (made !== undefined && accepts.split(',').some((one) => one.trim().split(';')[0] === encoding))
      return { bytes: made, encoding };
  }
  return { bytes, encoding: null };
}
