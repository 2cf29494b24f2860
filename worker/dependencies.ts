import { Connection } from '@temporalio/client';
import type { Kysely } from 'kysely';
import type { Transporter } from 'nodemailer';
import { roundsNamespace } from '../contracts/names.ts';
import type { Database } from '../store/database.ts';
import { databaseFault } from '../store/fault.ts';
import { ping } from '../store/ping.ts';
import { PROGRAM, typedOf, type Typed } from '../texts/command-line.ts';
import { databaseFaultText } from '../texts/labels/faults.ts';
import type { WorkerConfig } from './config.ts';

const CONNECT_TIMEOUT_MS = 5_000;
/** gRPC code NOT_FOUND. */
const NOT_FOUND = 5;
const NOTHING_CHANGED = 'Er is niets gewijzigd.';

/** Something that the worker cannot do without does not answer; the message says what to do. */
export class DependencyAway extends Error {
  constructor(what: string, cause: unknown) {
    super(what, { cause });
    this.name = 'DependencyAway';
  }
}

/** A connection to Temporal, when database and server both answer. @throws DependencyAway naming all that do not */
export async function reachAll(config: WorkerConfig, db: Kysely<Database>): Promise<Connection> {
  const typed = typedOf(config.TENDERKLOK_OPDRACHT ?? PROGRAM);
  const [temporal, database] = await Promise.allSettled([reachTemporal(config, typed), reachDatabase(db, typed)]);
  if (temporal.status === 'fulfilled' && database.status === 'fulfilled') return temporal.value;
  if (temporal.status === 'fulfilled') await temporal.value.close();
  const faults = [temporal, database].flatMap((one) => (one.status === 'rejected' ? [one.reason as Error] : []));
  throw new DependencyAway(faults.map((fault) => fault.message).join('\n'), faults[0]);
}

/** @throws DependencyAway when the server does not answer or does not know the namespace. */
async function reachTemporal(config: WorkerConfig, typed: Typed): Promise<Connection> {
  const { TEMPORAL_ADDRESS: address, TEMPORAL_NAMESPACE: namespace } = config;
  const away = (cause: unknown): DependencyAway =>
    new DependencyAway(
      `Temporal antwoordt niet op ${address} (${reason(cause)}). ${NOTHING_CHANGED} Start de server of controleer TEMPORAL_ADDRESS, en probeer het opnieuw.`,
      cause,
    );
  const connection = await Connection.connect({ address, connectTimeout: CONNECT_TIMEOUT_MS }).catch(
    (error: unknown) => {
      throw away(error);
    },
  );
  try {
    for (const one of [namespace, roundsNamespace(namespace)])
      await connection.workflowService.describeNamespace({ namespace: one });
    return connection;
  } catch (error) {
    await connection.close();
    if ((error as { readonly code?: unknown }).code !== NOT_FOUND) throw away(error);
    throw new DependencyAway(
      `Temporal op ${address} kent de naamruimte ${namespace} niet. ${NOTHING_CHANGED} Draai eerst: ${typed('setup')}`,
      error,
    );
  }
}

/** @throws DependencyAway when the database does not answer. */
async function reachDatabase(db: Kysely<Database>, typed: Typed): Promise<void> {
  try {
    await ping(db);
  } catch (error) {
    const fault = error instanceof Error ? databaseFault(error) : null;
    throw new DependencyAway(databaseFaultText(fault ?? 'away', 'nothing', { detail: reason(error), typed }), error);
  }
}

/**
 * A sentence when the relay does not answer, else null. That is no reason to stay away: mail waits for the relay in the
 * database, and terms go on.
 */
export async function relayAway(mail: Transporter, config: WorkerConfig): Promise<string | null> {
  try {
    await mail.verify();
    return null;
  } catch (error) {
    return `De mailserver antwoordt niet op ${config.SMTP_HOST}:${config.SMTP_PORT} (${reason(error)}). Mail blijft staan en gaat later alsnog. Controleer SMTP_HOST en SMTP_PORT.`;
  }
}

/** The first line of what went wrong; of several attempts the first. */
function reason(error: unknown): string {
  if (error instanceof AggregateError && error.errors.length > 0) return reason(error.errors[0]);
  return (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? '';
}
