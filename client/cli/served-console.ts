import { randomBytes } from 'node:crypto';
import { readAssets } from '../console/assets.ts';
import { consoleOf } from '../console/console.tsx';
import type { ConsoleGiven } from '../console/given.ts';
import { readManual } from '../console/manual.ts';
import type { LogInWay } from '../console/login/way.ts';
import { serveConsole, type Serving } from '../console/serve.ts';
import { providerOf } from '../login/provider.ts';
import { isFree } from '../stack/ports.ts';
import { openCaseFile, openDesk, openFrontDesk, type Opened, type WholeDesk } from '../usecases/connect.ts';
import { CONSOLE_PORT } from './console-port.ts';
import { examined } from './examined.ts';
import { EXIT, Stop } from './exit.ts';
import { filmsOf } from './films.ts';
import { say } from './output.ts';
import { typed } from './program.ts';
import { isPrivateStack, type Installation } from './settings/installation.ts';
import { logInSettings } from './settings/log-in.ts';
import { shownPlace } from './settings/shown.ts';
import { broke } from './surroundings.ts';
import { versionHere } from './version.ts';

const LOOPBACK = '127.0.0.1';

/** The usual port where it is free, else 0: any that is. */
export const usualOrFreePort = async (): Promise<number> => ((await isFree(CONSOLE_PORT)) ? CONSOLE_PORT : 0);

/** Serves the pages of an installation; the server of the cases is asked for when somebody acts. @throws Stop when the port is taken */
export async function startConsole(
  place: Installation,
  { port, now = Date.now }: { readonly port: number; readonly now?: () => number },
): Promise<Serving> {
  const file = openCaseFile(place, broke, 10);
  const desk = openedOnce(() => openDesk(place, broke, now));
  const front = openedOnce(async () => {
    const { on, close } = await openFrontDesk(place, broke);
    return { on: { ...on, now }, close };
  });
  const onFault = (error: Error): void => say(`Fout in de console: ${error.stack ?? error.message}`);
  const films = isPrivateStack(place) ? filmsOf(onFault) : null;
  const given: ConsoleGiven = {
    file: file.on,
    desk: desk.get,
    front: front.get,
    now,
    assets: readAssets(),
    manual: readManual(),
    logIn: logInWay(place),
    isPrivate: isPrivateStack(place),
    uiUrl: place.uiUrl,
    namespace: place.namespace,
    operation: {
      examine: () => examined(place, now, isPrivateStack(place) ? shownPlace(place, 'proefopstelling') : undefined),
      version: await versionHere(),
      typed,
    },
    ...(films === null ? {} : { films }),
    onFault,
    secret: randomBytes(32).toString('base64url'),
  };
  const serving = await serveConsole(consoleOf(given), { hostname: LOOPBACK, port }).catch((error: unknown) => {
    if ((error as { readonly code?: unknown }).code !== 'EADDRINUSE') throw error;
    throw new Stop(EXIT.conflict, `Poort ${port} is bezet. Kies een andere met --poort, of 0 voor een vrije.`);
  });
  const close = async (): Promise<void> => {
    await serving.close();
    await films?.close();
    await desk.close();
    await front.close();
    await file.close();
  };
  return { url: serving.url, close };
}

/** On a private stack people choose who they are; anywhere else they log in. @throws Stop when the settings of that are wrong */
function logInWay(place: Installation): LogInWay {
  if (isPrivateStack(place)) return { kind: 'chosen' };
  const settings = logInSettings();
  return settings === null
    ? { kind: 'unset' }
    : { kind: 'provider', provider: providerOf(settings), consoleUrl: settings.consoleUrl };
}

/** Opened when it is asked for, and again when that failed. */
function openedOnce(open: () => Promise<Opened<WholeDesk>>) {
  let opening: Promise<Opened<WholeDesk>> | null = null;
  const get = async (): Promise<WholeDesk> => {
    opening ??= open();
    try {
      return (await opening).on;
    } catch (error) {
      opening = null;
      throw error;
    }
  };
  const close = async (): Promise<void> => {
    const opened = await opening?.catch(() => null);
    await opened?.close();
  };
  return { get, close };
}
