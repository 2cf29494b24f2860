import type { Client, Connection } from '@temporalio/client';
import type { Kysely } from 'kysely';
import type { EpochMs } from '../../../domain/law/iso-date.ts';
import type { Database } from '../../../store/database.ts';
import type { DatabaseFault } from '../../../store/fault.ts';
import type { CheckId } from '../../../texts/labels/doctor.ts';
import type { VaultPlace } from '../../../vault/vault.ts';
import type { LogInSettings } from '../../login/settings.ts';
import type { TemporalFault } from '../../temporal/fault.ts';

/** A relay of mail, as it is known here. */
export interface KnownRelay {
  readonly host: string;
  readonly port: number;
  readonly secure: boolean;
  readonly user?: string;
  readonly pass?: string;
}

/** Temporal, when it answers for the namespace. */
export interface Server {
  readonly connection: Connection;
  readonly client: Client;
  /** Where the rounds and their schedules are. */
  readonly rounds: Client;
  readonly namespace: string;
  readonly address: string;
}

/** What a check can look at. */
export interface Given {
  /** Where each setting came from. */
  readonly settings: readonly { readonly name: string; readonly value: string; readonly from: string }[];
  readonly database: { readonly db: Kysely<Database> } | { readonly fault: DatabaseFault };
  readonly temporal: Server | { readonly fault: TemporalFault; readonly address: string };
  /** Null when it is not known here. */
  readonly relay: KnownRelay | null;
  /** Null where people do not log in. */
  readonly logIn: LogInSettings | null;
  /** Where files are kept; absent where nobody needs them. */
  readonly vault?: VaultPlace;
  readonly now: () => EpochMs;
}

export interface Found {
  /** `unknown`: it could not be looked at. */
  readonly state: 'ok' | 'wrong' | 'unknown';
  /** Which sentence of the check. */
  readonly code: string;
  readonly values: Readonly<Record<string, string | number>>;
}

/** One thing that must be in order. */
export interface Check {
  readonly id: CheckId;
  readonly look: (given: Given) => Promise<Found>;
}

type Values = Found['values'];
export const ok = (values: Values = {}): Found => ({ state: 'ok', code: 'ok', values });
export const wrong = (code: string, values: Values = {}): Found => ({ state: 'wrong', code, values });
export const unknown = (code: string): Found => ({ state: 'unknown', code, values: {} });

/** A check that needs the case file. */
export const onDatabase = (id: CheckId, look: (db: Kysely<Database>, given: Given) => Promise<Found>): Check => ({
  id,
  look: async (given) => ('db' in given.database ? look(given.database.db, given) : unknown('no-database')),
});

/** A check that needs Temporal. */
export const onTemporal = (id: CheckId, look: (server: Server, given: Given) => Promise<Found>): Check => ({
  id,
  look: async (given) => ('client' in given.temporal ? look(given.temporal, given) : unknown('no-temporal')),
});
