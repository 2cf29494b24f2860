import { PLACE, SECRET, SETTING_NAMES, type SettingName } from '../../../files/settings/setting-names.ts';
import { program } from '../program.ts';
import { findDev } from './dev-place.ts';
import type { Installation } from './installation.ts';
import { settings } from './settings.ts';
import { STANDARD } from './standard.ts';

/** A setting as people may see it, and where it came from. */
export interface ShownSetting {
  readonly name: SettingName;
  /** Without what is secret; empty when nobody set it and nothing stands in its place. */
  readonly value: string;
  readonly from: string;
}

const USUAL: Readonly<Partial<Record<SettingName, string>>> = { ...STANDARD, TENDERKLOK_OPDRACHT: program };

/** Every setting, in the order of the file. @throws Stop when the settings are wrong */
export function shownSettings(): readonly ShownSetting[] {
  const { made, profile } = settings();
  const placed = PLACE.some((name) => made[name] !== undefined);
  const dev = placed ? null : findDev();
  return Object.values(SETTING_NAMES).map((name) => {
    const one = made[name];
    if (one !== undefined)
      return {
        name,
        value: masked(name, one.value),
        from: one.from === 'environment' ? 'omgeving' : `profiel ${profile}`,
      };
    const ofDev = dev === null ? undefined : valueOfDev(dev.installation, name);
    if (ofDev !== undefined) return { name, value: masked(name, ofDev), from: `proefopstelling in ${dev?.folder}` };
    const value = USUAL[name] ?? '';
    return { name, value, from: value === '' ? 'niet ingesteld' : 'standaard' };
  });
}

/** Where the parts of a proefopstelling are, as settings. @param from what made them */
export const shownPlace = (place: Installation, from: string): readonly ShownSetting[] =>
  PLACE.flatMap((name) => {
    const value = valueOfDev(place, name);
    return value === undefined ? [] : [{ name, value: masked(name, value), from }];
  });

function valueOfDev(dev: Installation, name: SettingName): string | undefined {
  const values: Partial<Record<SettingName, string | undefined>> = {
    DATABASE_URL: dev.databaseUrl,
    TEMPORAL_ADDRESS: dev.temporalAddress,
    TEMPORAL_NAMESPACE: dev.namespace,
    TEMPORAL_UI_URL: dev.uiUrl ?? undefined,
    CONSOLE_URL: dev.console ?? undefined,
    VAULT_FOLDER: dev.vault?.files,
    KEYS_FOLDER: dev.vault?.keys,
    SMTP_HOST: dev.smtp?.host,
    SMTP_PORT: dev.smtp?.port === undefined ? undefined : String(dev.smtp.port),
  };
  return values[name];
}

const masked = (name: SettingName, value: string): string => {
  if (SECRET.includes(name)) return '…';
  return name === 'DATABASE_URL' ? withoutLogin(value) : value;
};

/** Of the address of a database neither name nor password, nor what stands behind it. */
const withoutLogin = (url: string): string => url.replace(/^(\w+:\/\/).*@/, '$1…@').replace(/\?.*$/, '');
