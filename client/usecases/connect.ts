import type { Client, Connection } from '@temporalio/client';
import { roundsNamespace } from '../../contracts/names.ts';
import { connect } from '../../store/connect.ts';
import { vaultAt, type VaultPlace } from '../../vault/vault.ts';
import { CARRIED_BESIDE } from '../temporal/carried.ts';
import type { CaseFile, Desk } from './desk.ts';

export type { VaultPlace } from '../../vault/vault.ts';

/** Where the parts of an installation are. */
export interface Addresses {
  readonly temporalAddress: string;
  readonly namespace: string;
  readonly databaseUrl: string;
  /** Where its files are; absent where nobody needs them. */
  readonly vault?: VaultPlace;
}

/** Temporal does not answer. */
export class TemporalAway extends Error {
  constructor(address: string, cause: unknown) {
    super(address, { cause });
    this.name = 'TemporalAway';
  }
}

export interface Opened<What> {
  readonly on: What;
  readonly close: () => Promise<void>;
}

/** A desk, and what setting up needs of the server. */
export interface WholeDesk extends Desk {
  readonly connection: Connection;
  readonly namespace: string;
  /** Where its rounds and their schedules are. */
  readonly rounds: Client;
}

const CONNECT_TIMEOUT_MS = 5_000;

/** Opens the case file. Nothing connects before the first question. */
export function openCaseFile(
  { databaseUrl: url, vault }: Pick<Addresses, 'databaseUrl' | 'vault'>,
  onError: (error: Error) => void,
  max = 4,
): Opened<CaseFile> {
  const db = connect({ url, max, onError });
  return { on: { db, ...(vault === undefined ? {} : { vault: vaultAt(vault) }) }, close: () => db.destroy() };
}

/** Opens server and case file; the server first, so that nothing is half done when it is away. @throws TemporalAway */
export async function openDesk(
  where: Addresses,
  onError: (error: Error) => void,
  now: Desk['now'] = Date.now,
): Promise<Opened<WholeDesk>> {
  // Loaded when it is needed: it takes longer than most commands.
  const { Connection } = await import('@temporalio/client');
  const address = where.temporalAddress;
  const connection = await Connection.connect({ address, connectTimeout: CONNECT_TIMEOUT_MS }).catch(
    (error: unknown) => {
      throw new TemporalAway(address, error);
    },
  );
  return deskOver(connection, where, onError, now);
}

const LAZY_TIMEOUT_MS = 2_000;

/** The desk where things come in: a receipt needs the case file alone, whether the server answers or not. */
export async function openFrontDesk(where: Addresses, onError: (error: Error) => void): Promise<Opened<WholeDesk>> {
  const { Connection } = await import('@temporalio/client');
  const connection = Connection.lazy({ address: where.temporalAddress, connectTimeout: LAZY_TIMEOUT_MS });
  return deskOver(connection, where, onError, Date.now);
}

async function deskOver(
  connection: Connection,
  { namespace, databaseUrl, vault }: Addresses,
  onError: (error: Error) => void,
  now: Desk['now'],
): Promise<Opened<WholeDesk>> {
  const { Client: TemporalClient } = await import('@temporalio/client');
  const file = openCaseFile({ databaseUrl, ...(vault === undefined ? {} : { vault }) }, onError, 10);
  return {
    on: {
      ...file.on,
      connection,
      namespace,
      client: new TemporalClient({ connection, namespace, interceptors: { workflow: [CARRIED_BESIDE] } }),
      rounds: new TemporalClient({ connection, namespace: roundsNamespace(namespace) }),
      now,
    },
    close: async () => {
      await connection.close();
      await file.close();
    },
  };
}
