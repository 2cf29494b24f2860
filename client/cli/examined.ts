import { PLACE } from '../../files/settings/setting-names.ts';
import type { Given } from '../usecases/doctor/check.ts';
import { examine, type Finding } from '../usecases/doctor/doctor.ts';
import { openGiven } from '../usecases/doctor/open-given.ts';
import { isPrivateStack, type Installation } from './settings/installation.ts';
import { logInSettings } from './settings/log-in.ts';
import { shownSettings } from './settings/shown.ts';
import { knownRelay } from './surroundings.ts';

/** Everything that must be in order at an installation, as it is now. @param settings those that say where it is. @throws Stop when the settings are wrong */
export async function examined(
  where: Installation,
  now: Given['now'],
  settings: Given['settings'] = shownSettings().filter(({ name }) => PLACE.includes(name)),
): Promise<readonly Finding[]> {
  const { on, close } = await openGiven(where, {
    settings,
    relay: knownRelay(where),
    logIn: isPrivateStack(where) ? null : logInSettings(),
    now,
  });
  try {
    return await examine(on);
  } finally {
    await close();
  }
}
