import { roundsNamespace } from '../../../contracts/names.ts';
import { databaseFault } from '../../../store/fault.ts';
import { ping } from '../../../store/ping.ts';
import { temporalFault } from '../../temporal/fault.ts';
import { openCaseFile, TemporalAway, type Addresses, type Opened } from '../connect.ts';
import type { Given } from './check.ts';

const CONNECT_TIMEOUT_MS = 5_000;

/** What the checks look at, at these addresses; what does not answer says why. */
export async function openGiven(
  where: Addresses,
  known: Pick<Given, 'settings' | 'relay' | 'logIn' | 'now'>,
): Promise<Opened<Given>> {
  const [database, temporal] = await Promise.all([databaseAt(where), serverAt(where)]);
  return {
    on: {
      ...known,
      database: database.on,
      temporal: temporal.on,
      ...(where.vault === undefined ? {} : { vault: where.vault }),
    },
    close: async () => {
      await Promise.all([database.close(), temporal.close()]);
    },
  };
}

async function databaseAt({ databaseUrl }: Addresses): Promise<Opened<Given['database']>> {
  try {
    const { on, close } = openCaseFile({ databaseUrl }, () => undefined);
    try {
      await ping(on.db);
      return { on, close };
    } catch (error) {
      await close();
      throw error;
    }
  } catch (error) {
    return { on: { fault: databaseFault(error as Error) ?? 'away' }, close: async () => undefined };
  }
}

async function serverAt({ temporalAddress: address, namespace }: Addresses): Promise<Opened<Given['temporal']>> {
  const { Client, Connection } = await import('@temporalio/client');
  try {
    const connection = await Connection.connect({ address, connectTimeout: CONNECT_TIMEOUT_MS }).catch(
      (error: unknown) => {
        throw new TemporalAway(address, error);
      },
    );
    try {
      await connection.withDeadline(Date.now() + CONNECT_TIMEOUT_MS, () =>
        connection.workflowService.describeNamespace({ namespace }),
      );
      const client = new Client({ connection, namespace });
      const rounds = new Client({ connection, namespace: roundsNamespace(namespace) });
      return { on: { connection, client, rounds, namespace, address }, close: () => connection.close() };
    } catch (error) {
      await connection.close();
      throw error;
    }
  } catch (error) {
    return { on: { fault: temporalFault(error as Error) ?? 'away', address }, close: async () => undefined };
  }
}
