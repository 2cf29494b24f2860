import { say } from '../output.ts';
import { startConsole } from '../served-console.ts';
import { isPrivateStack } from '../settings/installation.ts';
import { addresses } from '../settings/place.ts';
import { stopSignal, untilStopped } from '../stays-up.ts';

export interface ConsoleOptions {
  readonly poort: number;
}

/** The pages of an installation in a browser, on this machine, until Ctrl-C; a proefopstelling serves them itself. */
export async function console({ poort: port }: ConsoleOptions): Promise<void> {
  const place = addresses();
  if (isPrivateStack(place) && place.console !== null)
    return say(`Deze proefopstelling heeft haar console al. Open ${place.console} in uw browser.`);
  const stopped = stopSignal();
  const served = await startConsole(place, { port });
  say(`Klaar. Open ${served.url} in uw browser. Stop met Ctrl-C.`);
  await untilStopped(stopped);
  await served.close();
}
