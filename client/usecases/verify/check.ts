import type { Client } from '@temporalio/client';
import type { Kysely } from 'kysely';
import type { EpochMs } from '../../../domain/law/iso-date.ts';
import type { Database } from '../../../store/database.ts';
import type { Vault } from '../../../vault/vault.ts';
import type { RecordFault } from '../../../domain/case/record-fault.ts';

/** What a check looks at. */
export interface Given {
  /** The case file as it was at one moment. */
  readonly db: Kysely<Database>;
  /** Null: Temporal does not answer. */
  readonly client: Client | null;
  /** Where files are; absent where none is set. */
  readonly vault?: Vault;
  readonly now: () => EpochMs;
  /** A case with the cases below it; null: everything. */
  readonly reference: string | null;
}

/** One thing that must hold in the record. @returns where it does not */
export type Check = (given: Given) => Promise<readonly RecordFault[]>;

/** Whether a case is this one or below it; null: each is. */
export const isBelow = (one: string, reference: string | null): boolean =>
  reference === null || `${one}/`.startsWith(`${reference}/`);
