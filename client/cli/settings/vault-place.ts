import { join } from 'node:path';
import type { VaultPlace } from '../../usecases/connect.ts';
import { EXIT, Stop } from '../exit.ts';
import { DATA_FOLDER, setting } from './settings.ts';
import { STANDARD } from './standard.ts';

const MB = 1_000_000;

/** The folders of a stack of our own. */
export const vaultIn = (folder: string): VaultPlace => ({
  files: join(folder, 'kluis'),
  keys: join(folder, 'sleutels'),
  mostBytes: Number(STANDARD.VAULT_MOST_MB) * MB,
});

/** The folders that were set, else those of this user. @throws Stop when the greatest size is no number */
export function vaultSet(): VaultPlace {
  const most = setting('VAULT_MOST_MB') ?? STANDARD.VAULT_MOST_MB;
  if (!/^[1-9]\d{0,5}$/.test(most))
    throw new Stop(
      EXIT.wrongUsage,
      `VAULT_MOST_MB is ${most}. Zet het aantal megabytes van het grootste bestand, zoals 250.`,
    );
  return {
    files: setting('VAULT_FOLDER') ?? join(DATA_FOLDER, 'kluis'),
    keys: setting('KEYS_FOLDER') ?? join(DATA_FOLDER, 'sleutels'),
    mostBytes: Number(most) * MB,
  };
}
