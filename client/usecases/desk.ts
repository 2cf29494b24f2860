import type { Client } from '@temporalio/client';
import type { Kysely } from 'kysely';
import type { EpochMs } from '../../domain/law/iso-date.ts';
import type { Database } from '../../store/database.ts';
import type { Vault } from '../../vault/vault.ts';

/** What reading needs: the case file alone, with no server and no worker. */
export interface CaseFile {
  readonly db: Kysely<Database>;
  /** Where files are kept; absent where nobody needs them. */
  readonly vault?: Vault;
}

/** What acting needs as well: the server on which cases run, and the clock by which people act. */
export interface Desk extends CaseFile {
  readonly client: Client;
  readonly now: () => EpochMs;
  /** How long the answer of a case may take; absent: as long as a person waits. */
  readonly patienceMs?: number;
}
