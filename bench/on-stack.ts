import { rmSync } from 'node:fs';
import { Client, Connection } from '@temporalio/client';
import type { Kysely } from 'kysely';
import { temporaryFolder } from '../client/stack/reachable.ts';
import { startStack, type Stack, type StackOptions } from '../client/stack/stack.ts';
import { registerSearchAttributes } from '../client/temporal/set-up.ts';
import { connect } from '../store/connect.ts';
import type { Database } from '../store/database.ts';
import { migrate } from '../store/migrate.ts';

export interface OnStack {
  readonly stack: Stack;
  readonly db: Kysely<Database>;
  readonly client: Client;
}

/** A stack of its own, set up and without a worker, for as long as the work takes. */
export async function onStack(options: StackOptions, work: (on: OnStack) => Promise<void>): Promise<void> {
  const stack = await startStack(options);
  const db = connect({ url: stack.databaseUrl, onError: () => undefined });
  const connection = await Connection.connect({ address: stack.temporalAddress });
  try {
    await Promise.all([migrate(db), registerSearchAttributes(connection, stack.namespace)]);
    await work({ stack, db, client: new Client({ connection, namespace: stack.namespace }) });
  } finally {
    await connection.close();
    await db.destroy();
    await stack.stop();
  }
}

/** The same on the real clock and with files that survive a power cut, as an installation has them; thrown away after. */
export async function onDurableStack(work: (on: OnStack) => Promise<void>): Promise<void> {
  const folder = temporaryFolder('bench-');
  try {
    await onStack({ folder, virtualClock: false, ports: {} }, work);
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}
