import { temporalFaultText } from '../../texts/labels/faults.ts';
import {
  openCaseFile,
  openDesk,
  openFrontDesk,
  TemporalAway,
  type Addresses,
  type WholeDesk,
} from '../usecases/connect.ts';
import type { CaseFile } from '../usecases/desk.ts';
import type { KnownRelay } from '../usecases/doctor/doctor.ts';
import { EXIT, Stop } from './exit.ts';
import { say } from './output.ts';
import { typed } from './program.ts';
import type { Installation } from './settings/installation.ts';
import { addresses } from './settings/place.ts';
import { setting } from './settings/settings.ts';
import { STANDARD } from './settings/standard.ts';

/** The relay that the settings name, or the catcher of a proefopstelling; null when neither is known here. */
export function knownRelay({ smtp }: Installation): KnownRelay | null {
  if (smtp !== undefined) return { ...smtp, secure: false };
  const host = setting('SMTP_HOST');
  if (host === undefined) return null;
  const user = setting('SMTP_USER');
  const login = user === undefined ? {} : { user, pass: setting('SMTP_PASSWORD') ?? '' };
  const port = Number(setting('SMTP_PORT')) || Number(STANDARD.SMTP_PORT);
  return { host, port, secure: setting('SMTP_SECURE') === 'ja', ...login };
}

/** Says that the connection with the case file broke. */
export const broke = (error: Error): void => say(`De verbinding met PostgreSQL brak: ${error.message}`);

/** Works with the case file and closes it after. */
export async function withCaseFile<T>(work: (file: CaseFile) => Promise<T>): Promise<T> {
  const { on, close } = openCaseFile(addresses(), broke);
  try {
    return await work(on);
  } finally {
    await close();
  }
}

/** Works with case file and server of the installation that is meant. */
export const withDesk = <T>(work: (desk: WholeDesk) => Promise<T>): Promise<T> => atDesk(addresses(), work);

/** Works with the case file where things come in, whether the server answers or not. */
export async function withFrontDesk<T>(work: (desk: WholeDesk) => Promise<T>): Promise<T> {
  const { on, close } = await openFrontDesk(addresses(), broke);
  try {
    return await work(on);
  } finally {
    await close();
  }
}

/** Works with the case file and server at these addresses and closes them after. @throws Stop when the server is away */
export async function atDesk<T>(where: Addresses, work: (desk: WholeDesk) => Promise<T>): Promise<T> {
  const { on, close } = await openDesk(where, broke).catch((error: unknown) => {
    if (!(error instanceof TemporalAway)) throw error;
    throw new Stop(EXIT.dependencyAway, temporalFaultText('away', 'nothing', { detail: where.temporalAddress, typed }));
  });
  try {
    return await work(on);
  } finally {
    await close();
  }
}
