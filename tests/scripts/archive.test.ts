import { deflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';

type FromArchive = (archive: Buffer, name: string) => Buffer;
const { fromZip, fromTar } = (await import(new URL('../../scripts/archive.mjs', import.meta.url).href)) as {
  readonly fromZip: FromArchive;
  readonly fromTar: FromArchive;
};

interface Entry {
  readonly name: string;
  readonly text: string;
  readonly deflated: boolean;
}

/** The least that is a zip archive. */
function zip(entries: readonly Entry[]): Buffer {
  const bodies: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, text, deflated } of entries) {
    const packed = deflated ? deflateRawSync(text) : Buffer.from(text);
    const extra = Buffer.from('an extra field');
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    local.writeUInt16LE(deflated ? 8 : 0, 8);
    local.writeUInt16LE(name.length, 26);
    local.writeUInt16LE(extra.length, 28);
    const central = Buffer.alloc(46);
    central.writeUInt32LE(0x02014b50, 0);
    central.writeUInt16LE(deflated ? 8 : 0, 10);
    central.writeUInt32LE(packed.length, 20);
    central.writeUInt16LE(name.length, 28);
    central.writeUInt32LE(offset, 42);
    bodies.push(local, Buffer.from(name), extra, packed);
    directory.push(central, Buffer.from(name));
    offset += local.length + name.length + extra.length + packed.length;
  }
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...bodies, ...directory, end]);
}

function tar(entries: readonly { readonly name: string; readonly text: string }[]): Buffer {
  const blocks = entries.flatMap(({ name, text }) => {
    const header = Buffer.alloc(512);
    header.write(name, 0);
    header.write(`${text.length.toString(8).padStart(11, '0')}\0`, 124);
    const body = Buffer.alloc(Math.ceil(text.length / 512) * 512);
    body.write(text);
    return [header, body];
  });
  return Buffer.concat([...blocks, Buffer.alloc(1024)]);
}

const LONG = 'temporal '.repeat(200);

describe('one file out of a zip archive', () => {
  const archive = zip([
    { name: 'x-1.data/scripts/temporal-old', text: 'not this one', deflated: true },
    { name: 'x-1.data/scripts/temporal', text: LONG, deflated: true },
    { name: 'x-1.dist-info/METADATA', text: 'stored', deflated: false },
  ]);

  it('is found by the end of its path, deflated or stored', () => {
    expect(fromZip(archive, 'temporal').toString()).toBe(LONG);
    expect(fromZip(archive, 'METADATA').toString()).toBe('stored');
  });

  it('that is not there is named', () => {
    expect(() => fromZip(archive, 'oral')).toThrow('oral zit niet in het pakket');
  });

  it('is not read from something else', () => {
    expect(() => fromZip(Buffer.from('<html>'), 'temporal')).toThrow('geen zip-bestand');
  });
});

describe('one file out of a tar archive', () => {
  const archive = tar([
    { name: 'LICENSE', text: LONG },
    { name: 'bin/temporal', text: 'the program' },
  ]);

  it('is found behind files of more than one block', () => {
    expect(fromTar(archive, 'temporal').toString()).toBe('the program');
  });

  it('that is not there is named', () => {
    expect(() => fromTar(archive, 'temporal.exe')).toThrow('temporal.exe zit niet in de download');
  });
});
