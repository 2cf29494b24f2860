import { isMap, isScalar, LineCounter, parseDocument, type Pair, type YAMLMap } from 'yaml';
import { nearest } from '../definition/nearest.ts';
import { SETTING_KEYS, SETTING_NAMES, type SettingKey, type SettingName } from './setting-names.ts';

export type Profile = Readonly<Partial<Record<SettingName, string>>>;

/** What a configuration file says. */
export interface Profiles {
  /** The profile that counts where nobody names one; null when the file names none. */
  readonly usual: string | null;
  readonly named: ReadonlyMap<string, Profile>;
}

/** What is wrong in it, and what to do. */
export interface SettingsFault {
  readonly line: number;
  readonly message: string;
}

export type ReadProfiles =
  | { readonly profiles: Profiles; readonly faults: readonly [] }
  | { readonly profiles: null; readonly faults: readonly SettingsFault[] };

/** What a value must look like, where not every text will do. */
const SHAPES: Partial<Record<SettingKey, readonly [shape: RegExp, expected: string]>> = {
  database: [/^postgres(ql)?:\/\//, 'een adres dat begint met postgres://'],
  temporal: [/^[^\s:]+:\d+$/, 'een adres met poort, zoals 127.0.0.1:7233'],
  'temporal-ui': [/^https?:\/\//, 'een adres dat begint met https:// of http://'],
  console: [/^https?:\/\//, 'een adres dat begint met https:// of http://'],
  'smtp-poort': [/^\d{1,5}$/, 'een poort van 1 tot en met 65535'],
  'smtp-tls': [/^(ja|nee)$/, 'ja of nee'],
  aanmelddienst: [/^https?:\/\//, 'een adres dat begint met https://'],
  'aanmeld-adressen': [/^(ja|nee)$/, 'ja of nee'],
};

const EXAMPLE = 'Schrijf zo: profielen: { productie: { database: "postgres://…", temporal: "server:7233" } }.';

/** A configuration file: `profielen`, and with `profiel` the one that counts where nobody names one. Tells every fault at once. */
export function readProfiles(text: string): ReadProfiles {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const faults: SettingsFault[] = [];
  const fault = (at: number | undefined, message: string): void =>
    void faults.push({ line: lines.linePos(at ?? 0).line || 1, message });
  const [broken] = document.errors;
  if (broken !== undefined)
    fault(broken.pos[0], 'Dit is geen goede YAML. Kijk naar haakjes, aanhalingstekens en inspringen.');
  const root = document.contents;
  if (faults.length === 0 && !isMap(root)) fault(root?.range?.[0], `Hier staan geen instellingen. ${EXAMPLE}`);
  if (faults.length > 0 || !isMap(root)) return { profiles: null, faults };

  let usual: string | null = null;
  let usualAt: number | undefined;
  const named = new Map<string, Profile>();
  for (const pair of root.items) {
    const [key, at] = keyOf(pair);
    if (key === 'profiel') {
      [usual, usualAt] = [scalarOf(pair.value), at];
      if (usual === null) fault(at, 'Bij profiel staat geen naam. Noem een van de profielen eronder.');
    } else if (key === 'profielen' && isMap(pair.value)) {
      for (const one of pair.value.items) {
        const [name, where] = keyOf(one);
        if (isMap(one.value)) named.set(name, profileOf(one.value, fault));
        else fault(where, `Bij het profiel ${name} staan geen instellingen. ${EXAMPLE}`);
      }
    } else if (key === 'profielen') fault(at, `Onder profielen staan geen profielen. ${EXAMPLE}`);
    else fault(at, unknown(key, ['profiel', 'profielen']));
  }
  if (usual !== null && !named.has(usual))
    fault(usualAt, `Het profiel ${usual} staat er niet. Kies uit: ${[...named.keys()].join(', ') || 'geen'}.`);
  return faults.length > 0 ? { profiles: null, faults } : { profiles: { usual, named }, faults: [] };
}

function profileOf(map: YAMLMap, fault: (at: number | undefined, message: string) => void): Profile {
  const found: Partial<Record<SettingName, string>> = {};
  for (const pair of map.items) {
    const [key, at] = keyOf(pair);
    if (!isKey(key)) {
      fault(at, unknown(key, SETTING_KEYS));
      continue;
    }
    const value = scalarOf(pair.value);
    const [shape, expected] = SHAPES[key] ?? [/\S/, 'een tekst'];
    // What stands there is not repeated: it can hold a password.
    if (value === null || !shape.test(value)) fault(at, `${key} heeft geen goede waarde. Verwacht: ${expected}.`);
    else found[SETTING_NAMES[key]] = value;
  }
  return found;
}

const isKey = (key: string): key is SettingKey => Object.hasOwn(SETTING_NAMES, key);

function unknown(key: string, keys: readonly string[]): string {
  const near = nearest(key, keys);
  return `De instelling ${key} bestaat niet. ${near === null ? `Kies uit: ${keys.join(', ')}.` : `Bedoelt u ${near}?`}`;
}

const keyOf = ({ key }: Pair): readonly [text: string, at: number | undefined] =>
  isScalar(key) ? [String(key.value), key.range?.[0]] : ['?', undefined];

/** As it was written: a port is a text too. */
const scalarOf = (node: unknown): string | null =>
  isScalar(node) && node.value !== null ? (node.source ?? null) : null;
