import { FolderTaken } from '../../stack/claim.ts';
import { keepWorker } from '../../stack/keep-worker.ts';
import { startStack, type Stack } from '../../stack/stack.ts';
import { scheduleRounds, setUpPrivate } from '../../usecases/set-up.ts';
import { EXIT, Stop } from '../exit.ts';
import { say } from '../output.ts';
import { startConsole, usualOrFreePort } from '../served-console.ts';
import { linksText } from '../temporal-links-text.ts';
import { stopSignal, untilStopped, whileWhole } from '../stays-up.ts';
import { placeOf } from '../settings/installation.ts';
import { announceDev, DEV_FOLDER, withdrawDev } from '../settings/dev-place.ts';
import { vaultIn } from '../settings/vault-place.ts';
import { atDesk } from '../surroundings.ts';
import { program, typed } from '../program.ts';

/** A whole installation on this machine that keeps what it knows, until Ctrl-C. */
export async function dev(): Promise<void> {
  const stopped = stopSignal();
  const stack = await startKept();
  try {
    await atDesk(stack, async (desk) => {
      await setUpPrivate(desk);
      await scheduleRounds(desk);
    });
    // Before the worker, which says in mails and in Temporal UI where a case has its page.
    const served = await startConsole(placeOf(stack, null), { port: await usualOrFreePort() });
    try {
      const worker = await keepWorker(stack, {
        TENDERKLOK_OPDRACHT: program,
        CONSOLE_URL: served.url,
        VAULT_FOLDER: vaultIn(stack.folder).files,
      });
      announceDev(placeOf(stack, served.url));
      say(`Console: ${served.url}`);
      say(linksText(stack));
      say(`Klaar. Mail: ${typed('postvak')}. Stop met Ctrl-C; wat er staat, blijft bewaard.`);
      await whileWhole(stack, untilStopped(stopped)).finally(() => worker.release());
    } finally {
      await served.close();
    }
  } finally {
    withdrawDev();
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
