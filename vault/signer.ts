import { createPrivateKey, createPublicKey, generateKeyPairSync, sign, type KeyObject } from 'node:crypto';
import { join } from 'node:path';
import { BadKey, putSecret, readSecret } from './keyring.ts';

/** Signs what this installation hands out, so that nobody can make it up later. */
export interface Signer {
  /** Ed25519 over the UTF-8 bytes of a text, in base64. */
  sign(text: string): Promise<string>;
  /** The key by which anybody checks it, as PEM. */
  publicKey(): Promise<string>;
}

const FILE = 'ondertekening.pem';

/** The key of an installation in a file that only its user reads; made when it is not there. */
export function fileSigner(folder: string): Signer {
  let known: Promise<KeyObject> | null = null;
  const own = (): Promise<KeyObject> => (known ??= keyIn(folder));
  return {
    sign: async (text) => sign(null, Buffer.from(text, 'utf8'), await own()).toString('base64'),
    publicKey: async () =>
      createPublicKey(await own())
        .export({ type: 'spki', format: 'pem' })
        .toString(),
  };
}

async function keyIn(folder: string): Promise<KeyObject> {
  const path = join(folder, FILE);
  const there = await readSecret(path);
  if (there !== null) return createPrivateKey(there);
  const { privateKey } = generateKeyPairSync('ed25519');
  await putSecret(folder, path, privateKey.export({ type: 'pkcs8', format: 'pem' }).toString());
  const made = await readSecret(path);
  if (made === null) throw new BadKey(`no key at ${path}`);
  return createPrivateKey(made);
}
