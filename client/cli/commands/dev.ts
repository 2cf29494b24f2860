import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { Client, Connection } from '@temporalio/client';
import { connect } from '../../../store/connect.ts';
import { migrate } from '../../../store/migrate.ts';
import { keepWorker } from '../../stack/keep-worker.ts';
import { startStack } from '../../stack/stack.ts';
import { registerSchedules, registerSearchAttributes } from '../../temporal/set-up.ts';
import { EXIT, Stop } from '../exit.ts';
import { say } from '../output.ts';
import { DEV_FILE, DEV_FOLDER, type Addresses } from '../surroundings.ts';

/** A whole installation on this machine that keeps what it knows, until Ctrl-C. */
export async function dev(): Promise<void> {
  refuseSecond();
  const stopping = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => stopping.abort());
  mkdirSync(DEV_FOLDER, { recursive: true });
  const stack = await startStack({ virtualClock: false, folder: DEV_FOLDER });
  const db = connect({ url: stack.databaseUrl, onError: (error) => say(error.message) });
  const connection = await Connection.connect({ address: stack.temporalAddress });
  try {
    await Promise.all([migrate(db), registerSearchAttributes(connection, stack.namespace)]);
    await registerSchedules(new Client({ connection, namespace: stack.namespace }));
    const worker = await keepWorker(stack);
    const { temporalAddress, namespace, databaseUrl, mailFolder } = stack;
    const found: Addresses & { pid: number } = {
      temporalAddress,
      namespace,
      databaseUrl,
      mailFolder,
      pid: process.pid,
    };
    writeFileSync(DEV_FILE, JSON.stringify(found));
    say(`Klaar. Temporal UI: ${stack.uiUrl}. Mail: tenderklok postvak. Stop met Ctrl-C; wat er staat, blijft bewaard.`);
    if (!stopping.signal.aborted)
      await new Promise<void>((done) => stopping.signal.addEventListener('abort', () => done(), { once: true }));
    worker.release();
  } finally {
    rmSync(DEV_FILE, { force: true });
    await connection.close();
    await db.destroy();
    await stack.stop();
  }
}

/** Two of them would write in the same files. */
function refuseSecond(): void {
  if (!existsSync(DEV_FILE)) return;
  const { pid } = JSON.parse(readFileSync(DEV_FILE, 'utf8')) as { pid: number };
  try {
    process.kill(pid, 0);
  } catch {
    // The one before did not end in the ordinary way; its file means nothing any more.
    rmSync(DEV_FILE, { force: true });
    return;
  }
  throw new Stop(
    EXIT.conflict,
    `In deze map loopt al een tenderklok dev (proces ${pid}). Stop die eerst, of gebruik haar.`,
  );
}
