import { EXIT, Stop } from '../exit.ts';
import { typed } from '../program.ts';
import { findDev } from './dev-place.ts';
import type { Installation } from './installation.ts';
import { settings } from './settings.ts';
import { STANDARD } from './standard.ts';
import { vaultSet } from './vault-place.ts';

/** The installation that is meant: as it was set, else a proefopstelling that runs. @throws Stop when neither says where things are, or the settings are wrong */
export function addresses(): Installation {
  const { made } = settings();
  const databaseUrl = made.DATABASE_URL?.value;
  if (databaseUrl !== undefined)
    return {
      databaseUrl,
      temporalAddress: made.TEMPORAL_ADDRESS?.value ?? STANDARD.TEMPORAL_ADDRESS,
      namespace: made.TEMPORAL_NAMESPACE?.value ?? STANDARD.TEMPORAL_NAMESPACE,
      mailFolder: null,
      uiUrl: made.TEMPORAL_UI_URL?.value.replace(/\/$/, '') ?? null,
      console: made.CONSOLE_URL?.value ?? null,
      vault: vaultSet(),
    };
  if (made.TEMPORAL_ADDRESS !== undefined)
    throw new Stop(
      EXIT.wrongUsage,
      `TEMPORAL_ADDRESS is gezet, maar DATABASE_URL niet. Er is niets gewijzigd: zo zou een opdracht in de verkeerde opstelling terechtkomen. Zet ze allebei, of geen van beide voor een lopende proefopstelling. Waar elke instelling vandaan komt, zegt: ${typed('config')}`,
    );
  const found = findDev();
  if (found !== null) return found.installation;
  throw new Stop(
    EXIT.dependencyAway,
    `Er is geen database ingesteld. Start een proefopstelling met ${typed('dev')}, of zet DATABASE_URL en TEMPORAL_ADDRESS. Wat er is ingesteld, zegt: ${typed('config')}`,
  );
}
