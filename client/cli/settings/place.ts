import { EXIT, Stop } from '../exit.ts';
import { typed } from '../program.ts';
import { findDev } from './dev-place.ts';
import type { Installation } from './installation.ts';
import { settings } from './settings.ts';

const TEMPORAL = '127.0.0.1:7233';
const NAMESPACE = 'tenderklok';

/** The installation that is meant, and of a proefopstelling the folder in which it was started. */
export interface Place {
  readonly installation: Installation;
  readonly devFolder: string | null;
}

/** As it was set, else a proefopstelling that runs. @throws Stop when neither says where things are, or the settings are wrong */
export function place(): Place {
  const { made } = settings();
  const databaseUrl = made.DATABASE_URL?.value;
  if (databaseUrl !== undefined)
    return {
      installation: {
        databaseUrl,
        temporalAddress: made.TEMPORAL_ADDRESS?.value ?? TEMPORAL,
        namespace: made.TEMPORAL_NAMESPACE?.value ?? NAMESPACE,
        mailFolder: null,
        uiUrl: made.TEMPORAL_UI_URL?.value.replace(/\/$/, '') ?? null,
      },
      devFolder: null,
    };
  if (made.TEMPORAL_ADDRESS !== undefined)
    throw new Stop(
      EXIT.wrongUsage,
      `TEMPORAL_ADDRESS is gezet, maar DATABASE_URL niet. Er is niets gewijzigd: zo zou een opdracht in de verkeerde opstelling terechtkomen. Zet ze allebei, of geen van beide voor een lopende proefopstelling. Waar elke instelling vandaan komt, zegt: ${typed('config')}`,
    );
  const found = findDev();
  if (found !== null) return { installation: found.installation, devFolder: found.folder };
  throw new Stop(
    EXIT.dependencyAway,
    `Er is geen database ingesteld. Start een proefopstelling met ${typed('dev')}, of zet DATABASE_URL en TEMPORAL_ADDRESS. Wat er is ingesteld, zegt: ${typed('config')}`,
  );
}

/** The installation that is meant. @throws Stop as above */
export const addresses = (): Installation => place().installation;
