import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import envPaths from 'env-paths';
import type { SettingName } from '../../../files/settings/setting-names.ts';
import { EXIT, Stop } from '../exit.ts';
import { takeProfile } from './profile-flag.ts';
import { resolve, type NoProfile, type Settings } from './resolve.ts';

const PATHS = envPaths('tenderklok', { suffix: '' });

/** The configuration file of this person; `TENDERKLOK_CONFIG` names another. */
export const CONFIG_FILE = process.env['TENDERKLOK_CONFIG'] || join(PATHS.config, 'config.yaml');
/** Where the program keeps things of this person; `TENDERKLOK_DATA` names another. */
export const DATA_FOLDER = process.env['TENDERKLOK_DATA'] || PATHS.data;
/** Where a proefopstelling says in which folder it runs, for whoever stands in another. */
export const DEV_POINTER = join(DATA_FOLDER, 'dev.json');

/** Read once: one run of the program works in one installation. */
const loaded: Settings | Stop = await load();

async function load(): Promise<Settings | Stop> {
  const { profile: flag } = takeProfile(process.argv.slice(2));
  if (flag === '')
    return new Stop(EXIT.wrongUsage, 'Bij --profiel staat geen naam. Noem een profiel uit uw configuratiebestand.');
  if (!existsSync(CONFIG_FILE)) return chosen(resolve({ flag, env: process.env, profiles: null }));
  let text: string;
  try {
    text = readFileSync(CONFIG_FILE, 'utf8');
  } catch {
    return new Stop(
      EXIT.wrongUsage,
      `Het configuratiebestand ${CONFIG_FILE} is niet te lezen. Kijk of het een bestand is en of u het mag lezen.`,
    );
  }
  // Loaded when there is a file: reading YAML takes longer than most commands.
  const { readProfiles } = await import('../../../files/settings/read-profiles.ts');
  const { profiles, faults } = readProfiles(text);
  if (profiles !== null) return chosen(resolve({ flag, env: process.env, profiles }));
  const said = faults.map(({ line, message }) => `${CONFIG_FILE}:${line}: ${message}`);
  return new Stop(EXIT.wrongUsage, `${said.join('\n')}\nEr is niets gewijzigd. Verbeter het bestand, of haal het weg.`);
}

function chosen(found: Settings | NoProfile): Settings | Stop {
  if ('made' in found) return found;
  const { asked, known } = found;
  return new Stop(
    EXIT.wrongUsage,
    known === null
      ? `Er is geen profiel ${asked}: het bestand ${CONFIG_FILE} is er niet. Maak het, of laat het profiel weg.`
      : `Het profiel ${asked} staat niet in ${CONFIG_FILE}. Kies uit: ${known.join(', ') || 'geen'}.`,
  );
}

/** The settings that count. @throws Stop when the file is wrong or has no such profile */
export function settings(): Settings {
  if (loaded instanceof Stop) throw loaded;
  return loaded;
}

/** The value of a setting, whoever made it. @throws Stop as above */
export const setting = (name: SettingName): string | undefined => settings().made[name]?.value;

/** The same for what is shown whatever the file holds; undefined when that is wrong. */
export const settingIfRead = (name: SettingName): string | undefined =>
  loaded instanceof Stop ? undefined : loaded.made[name]?.value;
