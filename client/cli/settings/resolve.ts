import type { Profile, Profiles } from '../../../files/settings/read-profiles.ts';
import { PLACE, SETTING_NAMES, type SettingName } from '../../../files/settings/setting-names.ts';

/** A setting that somebody made, and where. */
export interface Made {
  readonly value: string;
  readonly from: 'environment' | 'profile';
}

export interface Settings {
  /** The profile that counts; null: none. */
  readonly profile: string | null;
  readonly made: Readonly<Partial<Record<SettingName, Made>>>;
}

/** A profile is asked for that is not there. */
export interface NoProfile {
  readonly asked: string;
  /** Those that are; null without a file. */
  readonly known: readonly string[] | null;
}

export interface Asked {
  /** With `--profiel`. */
  readonly flag: string | null;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Null without a file. */
  readonly profiles: Profiles | null;
}

/**
 * Which settings count. What is typed goes before the environment, that before a profile. Which installation is meant is said by one
 * of them alone: an act never reaches the database of one installation and the server of another.
 */
export function resolve({ flag, env, profiles }: Asked): Settings | NoProfile {
  const said = (name: string): string | undefined => (env[name] === '' ? undefined : env[name]);
  const asked = flag ?? said('TENDERKLOK_PROFIEL') ?? profiles?.usual ?? null;
  const profile = asked === null ? {} : profiles?.named.get(asked);
  if (asked !== null && profile === undefined)
    return { asked, known: profiles === null ? null : [...profiles.named.keys()] };
  const own: Profile = profile ?? {};
  const placedByEnv = flag === null && (said('DATABASE_URL') ?? said('TEMPORAL_ADDRESS')) !== undefined;
  const placedByProfile = !placedByEnv && PLACE.some((name) => own[name] !== undefined);
  const one = (name: SettingName): Made | undefined => {
    const [mine, its] = [said(name), own[name]];
    const fromEnv = mine === undefined ? undefined : ({ value: mine, from: 'environment' } as const);
    const fromProfile = its === undefined ? undefined : ({ value: its, from: 'profile' } as const);
    if (PLACE.includes(name)) return placedByProfile || flag !== null ? fromProfile : fromEnv;
    return flag === null ? (fromEnv ?? fromProfile) : (fromProfile ?? fromEnv);
  };
  const found = Object.values(SETTING_NAMES).flatMap((name) => {
    const made = one(name);
    return made === undefined ? [] : [[name, made] as const];
  });
  return { profile: asked, made: Object.fromEntries(found) };
}
