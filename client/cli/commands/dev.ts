import { rmSync, writeFileSync } from 'node:fs';
import { FolderTaken } from '../../stack/claim.ts';
import { keepWorker } from '../../stack/keep-worker.ts';
import { startStack, type Stack } from '../../stack/stack.ts';
import { scheduleRounds, setUpPrivate } from '../../usecases/set-up.ts';
import { EXIT, Stop } from '../exit.ts';
import { say } from '../output.ts';
import { linksText } from '../temporal-links-text.ts';
import { untilStopped, whileWhole } from '../stays-up.ts';
import { atDesk, DEV_FILE, DEV_FOLDER, type Installation } from '../surroundings.ts';

/** A whole installation on this machine that keeps what it knows, until Ctrl-C. */
export async function dev(): Promise<void> {
  const stopping = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => stopping.abort());
  const stack = await startKept();
  try {
    await atDesk(stack, async (desk) => {
      await setUpPrivate(desk);
      await scheduleRounds(desk);
    });
    const worker = await keepWorker(stack);
    const { temporalAddress, namespace, databaseUrl, mailFolder, uiUrl, smtp } = stack;
    const found: Installation = { temporalAddress, namespace, databaseUrl, mailFolder, uiUrl, smtp };
    // With the password of the database in it.
    writeFileSync(DEV_FILE, JSON.stringify(found), { mode: 0o600 });
    say(linksText(stack));
    say(`Klaar. Mail: tenderklok postvak. Stop met Ctrl-C; wat er staat, blijft bewaard.`);
    await whileWhole(stack, untilStopped(stopping.signal)).finally(() => worker.release());
  } finally {
    rmSync(DEV_FILE, { force: true });
    await stack.stop();
  }
}

/** A second one in the same folder would write in the same files. */
async function startKept(): Promise<Stack> {
  try {
    return await startStack({ virtualClock: false, folder: DEV_FOLDER });
  } catch (error) {
    if (error instanceof FolderTaken) throw new Stop(EXIT.conflict, error.message);
    throw error;
  }
}
