import { inflateRawSync } from 'node:zlib';

const END = Buffer.from('PK\u0005\u0006', 'latin1');
const ENTRY = 0x02014b50;
const STORED = 0;
const DEFLATED = 8;
const MOST_ENTRIES = 200;

/** One file of an archive. */
export interface Packed {
  readonly name: string;
  readonly bytes: Buffer;
}

/**
 * The files of an archive, unpacked to no more than so many bytes in all, whatever the archive says of itself; null when they are more,
 * or when it is no such archive.
 */
export function unpacked(archive: Buffer, most: number): readonly Packed[] | null {
  const end = archive.lastIndexOf(END);
  if (end < 0 || end + 22 > archive.length) return null;
  const entries = archive.readUInt16LE(end + 10);
  if (entries > MOST_ENTRIES) return null;
  const files: Packed[] = [];
  let [at, left] = [archive.readUInt32LE(end + 16), most];
  for (let one = 0; one < entries; one += 1) {
    if (at + 46 > archive.length || archive.readUInt32LE(at) !== ENTRY) return null;
    const [names, extra, comment] = [
      archive.readUInt16LE(at + 28),
      archive.readUInt16LE(at + 30),
      archive.readUInt16LE(at + 32),
    ];
    const bytes = entryBytes(archive, at, left);
    if (bytes === null) return null;
    files.push({ name: archive.toString('utf8', at + 46, at + 46 + names), bytes });
    left -= bytes.length;
    at += 46 + names + extra + comment;
  }
  return files;
}

/** What an entry of the directory holds, or null when that is too much or cannot be unpacked. */
function entryBytes(archive: Buffer, at: number, most: number): Buffer | null {
  const [method, size, local] = [
    archive.readUInt16LE(at + 10),
    archive.readUInt32LE(at + 20),
    archive.readUInt32LE(at + 42),
  ];
  if (local + 30 > archive.length) return null;
  const from = local + 30 + archive.readUInt16LE(local + 26) + archive.readUInt16LE(local + 28);
  const packed = archive.subarray(from, from + size);
  if (method === STORED) return packed.length > most ? null : packed;
  if (method !== DEFLATED || most <= 0) return null;
  try {
    return inflateRawSync(packed, { maxOutputLength: most });
  } catch {
    return null;
  }
}
