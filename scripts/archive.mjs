import { inflateRawSync } from 'node:zlib';

const DEFLATED = 8;
/** How a tar archive marks a file, of old and now. */
const PLAIN = ['0', '\0'];
const END_OF_DIRECTORY = Buffer.from('PK\u0005\u0006', 'latin1');

/** One file out of a zip archive, found by the end of its path. */
export function fromZip(zip, name) {
  const end = zip.lastIndexOf(END_OF_DIRECTORY);
  if (end < 0) throw new Error('geen zip-bestand');
  const count = zip.readUInt16LE(end + 10);
  let at = zip.readUInt32LE(end + 16);
  for (let index = 0; index < count; index++) {
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((offset) => zip.readUInt16LE(at + offset));
    const entry = zip.toString('utf8', at + 46, at + 46 + nameLength);
    if (entry === name || entry.endsWith(`/${name}`)) {
      const header = zip.readUInt32LE(at + 42);
      const start = header + 30 + zip.readUInt16LE(header + 26) + zip.readUInt16LE(header + 28);
      const packed = zip.subarray(start, start + zip.readUInt32LE(at + 20));
      return zip.readUInt16LE(at + 10) === DEFLATED ? inflateRawSync(packed) : packed;
    }
    at += 46 + nameLength + extraLength + commentLength;
  }
  throw new Error(`${name} zit niet in het pakket`);
}

/** One file out of a tar archive, found by the end of its path. */
export function fromTar(tar, name) {
  for (const entry of filesInTar(tar)) if (entry.name === name || entry.name.endsWith(`/${name}`)) return entry.bytes;
  throw new Error(`${name} zit niet in de download`);
}

/** The plain files of a tar archive, in its order. */
export function* filesInTar(tar) {
  for (let at = 0; at + 512 <= tar.length;) {
    const name = tar.toString('utf8', at, at + 100).replace(/\0.*$/s, '');
    if (name === '') break;
    const size = Number.parseInt(tar.toString('latin1', at + 124, at + 136), 8);
    if (PLAIN.includes(tar.toString('latin1', at + 156, at + 157)))
      yield { name, bytes: tar.subarray(at + 512, at + 512 + size) };
    at += 512 + Math.ceil(size / 512) * 512;
  }
}
