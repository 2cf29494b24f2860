import { execFileSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { diskStore, LEAST_FREE_BYTES } from '../../vault/disk-store.ts';
import { NoKey, openSealed, takeSealed, TooLarge } from '../../vault/intake.ts';
import { BadKey, fileKeyring } from '../../vault/keyring.ts';
import { NoObject, NoRoom } from '../../vault/object-store.ts';
import { BrokenSeal, sealed, unsealed } from '../../vault/seal.ts';
import { fileSigner } from '../../vault/signer.ts';
import { vaultAt } from '../../vault/vault.ts';

const folder = mkdtempSync(join(tmpdir(), 'tenderklok-kluis-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
let made = 0;
const place = () => {
  made += 1;
  return { files: join(folder, `kluis-${made}`), keys: join(folder, `sleutels-${made}`), mostBytes: 1_000_000 };
};

async function* parts(...all: readonly (string | Uint8Array)[]): AsyncGenerator<Uint8Array> {
  for (const one of all) yield typeof one === 'string' ? Buffer.from(one) : one;
}
const whole = async (bytes: AsyncIterable<Uint8Array>): Promise<Buffer> => {
  const all: Uint8Array[] = [];
  for await (const one of bytes) all.push(one);
  return Buffer.concat(all);
};
const filesIn = (at: string): readonly string[] =>
  readdirSync(at, { recursive: true, withFileTypes: true })
    .filter((one) => one.isFile())
    .map((one) => join(one.parentPath, one.name));

const KEY = Buffer.alloc(32, 7);
const PART = 64 * 1024;

describe('een zegel', () => {
  it.each([0, 1, PART - 1, PART, PART + 1, 3 * PART, 3 * PART + 5])(
    'geeft %d bytes terug zoals ze kwamen, in welke stukken ook',
    async (size) => {
      const plain = Buffer.alloc(size, 'abc');
      const bytes = await whole(sealed(KEY, 'z', parts(plain.subarray(0, 10), plain.subarray(10))));
      expect(bytes.includes(Buffer.from('abcabcabc'))).toBe(false);
      const odd = parts(bytes.subarray(0, 5), bytes.subarray(5, 50), bytes.subarray(50));
      expect((await whole(unsealed(KEY, 'z', odd))).equals(plain)).toBe(true);
    },
  );

  it('breekt bij elke byte die anders is, bij een deel dat ontbreekt, een andere sleutel of een andere plek', async () => {
    const bytes = await whole(sealed(KEY, 'z', parts(Buffer.alloc(2 * PART + 9, 1))));
    const opened = (some: Uint8Array, key = KEY, context = 'z') => whole(unsealed(key, context, parts(some)));
    for (const at of [0, 3, 20, 40, PART, bytes.length - 1]) {
      const other = Buffer.from(bytes);
      other.writeUInt8((other[at] ?? 0) ^ 1, at);
      await expect(opened(other)).rejects.toThrow(BrokenSeal);
    }
    // Without its last part, and up to the end of a part: nothing says that it is whole.
    await expect(opened(bytes.subarray(0, 36 + PART + 16))).rejects.toThrow(BrokenSeal);
    await expect(opened(bytes.subarray(0, 20))).rejects.toThrow(BrokenSeal);
    await expect(opened(bytes, Buffer.alloc(32, 8))).rejects.toThrow(BrokenSeal);
    await expect(opened(bytes, KEY, 'elders')).rejects.toThrow(BrokenSeal);
  });

  it('is van dezelfde bytes elke keer een ander', async () => {
    const one = () => whole(sealed(KEY, 'z', parts('prijs 3')));
    expect((await one()).equals(await one())).toBe(false);
  });
});

describe('bestanden', () => {
  it('liggen onder de hash van hun bytes, heel of niet', async () => {
    const { files } = place();
    const store = diskStore(files);
    const { address, bytes } = await store.put(parts('een', 'twee'));
    expect(bytes).toBe(7);
    expect((await whole(store.read(address))).toString()).toBe('eentwee');
    expect(await store.put(parts('eentwee'))).toEqual({ address, bytes });
    expect(filesIn(files)).toEqual([join(files, address.slice(0, 2), address)]);
    expect(await store.isWhole(address)).toBe(true);
    writeFileSync(join(files, address.slice(0, 2), address), 'anders');
    expect(await store.isWhole(address)).toBe(false);
  });

  it('worden opgesomd met hun adres en wanneer zij kwamen, en gaan er een voor een uit', async () => {
    const { files } = place();
    const store = diskStore(files);
    const all = async () => {
      const found = [];
      for await (const one of store.list()) found.push(one);
      return found;
    };
    expect(await all()).toEqual([]);
    const [first, second] = [await store.put(parts('een')), await store.put(parts('twee'))];
    writeFileSync(join(files, first.address.slice(0, 2), 'notitie.txt'), 'geen object');
    expect((await all()).map(({ address }) => address).toSorted()).toEqual([first.address, second.address].toSorted());
    await store.remove(first.address);
    await store.remove(first.address);
    expect((await all()).map(({ address }) => address)).toEqual([second.address]);
    await expect(store.remove('../../etc/passwd')).rejects.toThrow(NoObject);
  });

  it('die halverwege afbreken, laten niets achter', async () => {
    const { files } = place();
    const broken = async function* () {
      yield Buffer.from('half');
      throw new Error('verbinding weg');
    };
    await expect(diskStore(files).put(broken())).rejects.toThrow('verbinding weg');
    expect(filesIn(files)).toEqual([]);
  });

  it.each(['../../etc/passwd', 'a'.repeat(63), `${'a'.repeat(63)}\0`, ''])('zijn er niet op %j', async (address) => {
    const { files } = place();
    await expect(
      whole(
        (async function* () {
          yield* diskStore(files).read(address);
        })(),
      ),
    ).rejects.toThrow(NoObject);
  });

  it('worden geweigerd voor de eerste byte als de schijf vol raakt', async () => {
    const { files } = place();
    let asked = false;
    const source = async function* () {
      asked = true;
      yield Buffer.from('x');
    };
    const store = diskStore(files, async () => LEAST_FREE_BYTES + 10);
    await expect(store.put(source(), 11)).rejects.toThrow(NoRoom);
    expect(asked).toBe(false);
    expect((await store.put(source(), 10)).bytes).toBe(1);
  });

  it.each(['ENOSPC', 'EDQUOT'])('laten niets achter als de schijf onderweg vol raakt (%s)', async (code) => {
    const { files } = place();
    const source = async function* () {
      yield Buffer.from('x');
      throw Object.assign(new Error('full'), { code });
    };
    await expect(diskStore(files).put(source())).rejects.toThrow(NoRoom);
    expect(filesIn(files)).toEqual([]);
  });
});

describe('wat binnenkomt', () => {
  const FOR = { key: 'Z/quality', context: 'Z/1' };

  it('is op de schijf alleen verzegeld, en komt er heel weer uit', async () => {
    const at = place();
    const vault = vaultAt(at);
    const file = await takeSealed(vault, FOR, parts('ons plan: ', 'geheim'), 16);
    expect(file).toMatchObject({ bytes: 16 });
    expect(filesIn(folder).some((path) => readFileSync(path).includes('geheim'))).toBe(false);
    expect((await whole(openSealed(vault, FOR, file.address))).toString()).toBe('ons plan: geheim');
    expect(await vault.objects.isWhole(file.address)).toBe(true);
  });

  it('is te groot, aangekondigd of niet: er blijft niets', async () => {
    const at = { ...place(), mostBytes: 10 };
    const vault = vaultAt(at);
    await expect(takeSealed(vault, FOR, parts('x'), 2_000_000_000)).rejects.toThrow(TooLarge);
    await expect(takeSealed(vault, FOR, parts('12345', '678901'))).rejects.toThrow(TooLarge);
    expect(filesIn(at.files)).toEqual([]);
    expect((await takeSealed(vault, FOR, parts('1234567890'))).bytes).toBe(10);
  });

  it('gaat zonder de sleutel niet open', async () => {
    const at = place();
    const file = await takeSealed(vaultAt(at), FOR, parts('plan'));
    await expect(whole(openSealed(vaultAt({ ...at, keys: place().keys }), FOR, file.address))).rejects.toThrow(NoKey);
  });
});

describe('sleutels', () => {
  it('zijn per naam een ander, blijven, en zijn van één gebruiker', async () => {
    const { keys } = place();
    const ring = fileKeyring(keys);
    expect(await ring.knownKey('Z/price')).toBeNull();
    const [one, same] = await Promise.all([ring.keyFor('Z/price'), fileKeyring(keys).keyFor('Z/price')]);
    expect(Buffer.from(one).equals(same)).toBe(true);
    expect(Buffer.from(await ring.keyFor('Z/quality')).equals(one)).toBe(false);
    for (const path of filesIn(keys)) expect(statSync(path).mode & 0o777).toBe(0o600);
    for (const path of filesIn(keys)) chmodSync(path, 0o644);
    await expect(ring.keyFor('Z/price')).rejects.toThrow(BadKey);
  });

  it('tekenen wat ieder met openssl kan nagaan', async () => {
    const { keys } = place();
    const signer = fileSigner(keys);
    const text = 'Bewijs van ontvangst: inschrijving 1';
    const at = (name: string) => join(folder, name);
    writeFileSync(at('bewijs.txt'), text);
    writeFileSync(at('bewijs.sig'), Buffer.from(await signer.sign(text), 'base64'));
    writeFileSync(at('sleutel.pem'), await fileSigner(keys).publicKey());
    const verify = () =>
      execFileSync('openssl', [
        'pkeyutl',
        '-verify',
        '-pubin',
        '-inkey',
        at('sleutel.pem'),
        '-rawin',
        '-in',
        at('bewijs.txt'),
        '-sigfile',
        at('bewijs.sig'),
      ]).toString();
    expect(verify()).toContain('Verified Successfully');
    writeFileSync(at('bewijs.txt'), text.replace('1', '2'));
    expect(verify).toThrow();
  });
});
