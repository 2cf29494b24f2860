import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporalFaultText } from '../../texts/labels/faults.ts';
import { openCaseFile, openDesk, TemporalAway, type Addresses, type WholeDesk } from '../usecases/connect.ts';
import type { CaseFile } from '../usecases/desk.ts';
import type { Given, KnownRelay } from '../usecases/doctor/doctor.ts';
import { EXIT, Stop } from './exit.ts';
import { say } from './output.ts';

/** Where `dev` keeps its things, and where it says how to reach it. */
export const DEV_FOLDER = join(process.cwd(), '.tenderklok', 'dev');
export const DEV_FILE = join(DEV_FOLDER, 'adressen.json');

export interface Installation extends Addresses {
  readonly mailFolder: string | null;
  /** Of a proefopstelling: its catcher. */
  readonly smtp?: { readonly host: string; readonly port: number };
  /** Where Temporal UI is, as people open it; null when nobody said. */
  readonly uiUrl: string | null;
}

/** The environment, else a running `dev`. @throws Stop when neither says where things are. */
export function addresses(): Installation {
  const { DATABASE_URL, TEMPORAL_ADDRESS, TEMPORAL_NAMESPACE, TEMPORAL_UI_URL } = process.env;
  if (DATABASE_URL !== undefined && DATABASE_URL !== '')
    return {
      databaseUrl: DATABASE_URL,
      temporalAddress: TEMPORAL_ADDRESS ?? '127.0.0.1:7233',
      namespace: TEMPORAL_NAMESPACE ?? 'tenderklok',
      mailFolder: null,
      uiUrl: TEMPORAL_UI_URL === undefined || TEMPORAL_UI_URL === '' ? null : TEMPORAL_UI_URL.replace(/\/$/, ''),
    };
  if (TEMPORAL_ADDRESS !== undefined && TEMPORAL_ADDRESS !== '')
    throw new Stop(
      EXIT.wrongUsage,
      'TEMPORAL_ADDRESS is gezet, maar DATABASE_URL niet. Er is niets gewijzigd: zo zou een opdracht in de verkeerde opstelling terechtkomen. Zet ze allebei, of geen van beide voor een lopende tenderklok dev.',
    );
  if (existsSync(DEV_FILE)) return JSON.parse(readFileSync(DEV_FILE, 'utf8')) as Installation;
  throw new Stop(
    EXIT.dependencyAway,
    'Er is geen database ingesteld. Start een proefopstelling met tenderklok dev, of zet DATABASE_URL en TEMPORAL_ADDRESS.',
  );
}

/** What counts here and where it came from; of the address of the database no name and no password. */
export function shownSettings(where: Installation): Given['settings'] {
  const env = process.env;
  const from = where.mailFolder === null ? 'omgeving' : 'tenderklok dev';
  const setting = (name: string, value: string) => ({
    name,
    value,
    from: where.mailFolder !== null || (env[name] ?? '') !== '' ? from : 'standaard',
  });
  return [
    setting('DATABASE_URL', withoutLogin(where.databaseUrl)),
    setting('TEMPORAL_ADDRESS', where.temporalAddress),
    setting('TEMPORAL_NAMESPACE', where.namespace),
  ];
}

const withoutLogin = (url: string): string => url.replace(/^(\w+:\/\/).*@/, '$1…@').replace(/\?.*$/, '');

/** The relay that the environment names, or the catcher of a proefopstelling; null when neither is known here. */
export function knownRelay({ smtp }: Installation): KnownRelay | null {
  const { SMTP_HOST: host = '', SMTP_PORT, SMTP_SECURE, SMTP_USER: user, SMTP_PASSWORD: pass } = process.env;
  if (smtp !== undefined) return { ...smtp, secure: false };
  if (host === '') return null;
  const login = user === undefined || user === '' ? {} : { user, pass: pass ?? '' };
  return { host, port: Number(SMTP_PORT ?? '') || SMTP, secure: SMTP_SECURE === 'ja', ...login };
}

/** The port of mail between servers. */
const SMTP = 25;

const broke = (error: Error): void => say(`De verbinding met PostgreSQL brak: ${error.message}`);

/** Works with the case file and closes it after. */
export async function withCaseFile<T>(work: (file: CaseFile) => Promise<T>): Promise<T> {
  const { on, close } = openCaseFile(addresses().databaseUrl, broke);
  try {
    return await work(on);
  } finally {
    await close();
  }
}

/** Works with case file and server of the installation that is meant. */
export const withDesk = <T>(work: (desk: WholeDesk) => Promise<T>): Promise<T> => atDesk(addresses(), work);

/** Works with the case file and server at these addresses and closes them after. @throws Stop when the server is away */
export async function atDesk<T>(where: Addresses, work: (desk: WholeDesk) => Promise<T>): Promise<T> {
  const { on, close } = await openDesk(where, broke).catch((error: unknown) => {
    if (!(error instanceof TemporalAway)) throw error;
    throw new Stop(EXIT.dependencyAway, temporalFaultText('away', 'nothing', where.temporalAddress));
  });
  try {
    return await work(on);
  } finally {
    await close();
  }
}
