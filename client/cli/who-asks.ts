import { userInfo } from 'node:os';
import { mayOperate } from '../../domain/rights/may-operate.ts';
import type { Asker } from '../../domain/rights/vouched.ts';
import type { LogInSettings } from '../login/settings.ts';
import type { CaseFile } from '../usecases/desk.ts';
import { findSession, type Session } from '../usecases/session.ts';
import { EXIT, Stop } from './exit.ts';
import { typed } from './program.ts';
import { isPrivateStack } from './settings/installation.ts';
import { keptLogin } from './settings/kept-login.ts';
import { logInSettings } from './settings/log-in.ts';
import { addresses } from './settings/place.ts';
import { setting } from './settings/settings.ts';

/** People as somebody names them beside an act. */
export interface Named {
  readonly door?: string | undefined;
  readonly tweede?: string | undefined;
}

/**
 * Who asks this. Where people log in that is whoever is logged in here, and nobody is named; anywhere else the one that is named, or the
 * user of this machine.
 * @throws Stop when she is not logged in, or names somebody all the same
 */
export async function whoAsks(file: CaseFile, { door, tweede }: Named): Promise<Asker> {
  if (logsIn() === null) return door ?? setting('TENDERKLOK_DOOR') ?? userInfo().username;
  if (door !== undefined)
    throw new Stop(
      EXIT.wrongUsage,
      `Er is niets gewijzigd. In deze opstelling melden mensen zich aan: Tenderklok weet wie u bent. Laat --door weg. Doet iemand anders dit, dan meldt die zich zelf aan met: ${typed('inloggen')}`,
    );
  if (tweede !== undefined)
    throw new Stop(
      EXIT.wrongUsage,
      'Er is niets gewijzigd. In deze opstelling bevestigt de tweede persoon zelf: in de console, of met dezelfde opdracht nadat zij zich heeft aangemeld. Laat --tweede weg.',
    );
  const session = await sessionHere(file);
  if (session === null) throw notIn('Er is niets gewijzigd. ');
  return session.asker;
}

/** Who asks what concerns the whole installation. @throws Stop when people log in here and she does not keep it running */
export async function operatorAsks(file: CaseFile): Promise<Asker> {
  const asker = await whoAsks(file, {});
  if (mayOperate(asker)) return asker;
  throw new Stop(
    EXIT.refused,
    'Er is niets gewijzigd. Dit is voor wie Tenderklok draaiend houdt. Vraag de beheerder het te doen, of om die rol.',
  );
}

/**
 * Who looks: whoever is logged in here, where people do; null: nobody does, and whoever reaches the case file reads it all.
 * @throws Stop when people log in here and she is not
 */
export async function whoLooks(file: CaseFile): Promise<Asker | null> {
  if (logsIn() === null) return null;
  const session = await sessionHere(file);
  if (session === null) throw notIn('');
  return session.asker;
}

const notIn = (first: string): Stop =>
  new Stop(
    EXIT.refused,
    `${first}U bent niet aangemeld, of uw aanmelding is na acht uur geëindigd. Meld u aan met: ${typed('inloggen')}`,
  );

/** How people log in at this installation; null: they do not. */
const logsIn = (): LogInSettings | null => (isPrivateStack(addresses()) ? null : logInSettings());

async function sessionHere(file: CaseFile): Promise<Session | null> {
  const settings = logsIn();
  const token = settings === null ? null : keptLogin(addresses().databaseUrl);
  return settings === null || token === null ? null : findSession(file, token, settings.issuer);
}
