import { diskStore } from './disk-store.ts';
import { fileKeyring } from './keyring.ts';
import { fileSigner, type Signer } from './signer.ts';
import type { SealedStore } from './intake.ts';

/** Files of an installation, the keys that seal them, and the key with which it signs. */
export interface Vault extends SealedStore {
  readonly signer: Signer;
}

/** Where a vault is. */
export interface VaultPlace {
  /** Folder of the files. */
  readonly files: string;
  /** Folder of the keys: on another disk, and in another copy, than the database. */
  readonly keys: string;
  /** How many bytes one file may have. */
  readonly mostBytes: number;
}

/** The vault of these folders; they are made when something is put into them. */
export const vaultAt = ({ files, keys, mostBytes }: VaultPlace): Vault => ({
  objects: diskStore(files),
  keys: fileKeyring(keys),
  signer: fileSigner(keys),
  mostBytes,
});
