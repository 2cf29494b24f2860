import type { z } from 'zod';
import type { IsoDate } from '../../domain/law/iso-date.ts';
import type { Finding } from '../../domain/plan/finding.ts';
import { knownKeys } from './known-keys.ts';
import { outsideOnce } from './outside-calendar.ts';
import { dateBeside } from './date-beside.ts';
import { fault } from './fault.ts';
import { nearest } from './nearest.ts';

/** What a field expects, by the last key of its path. */
const EXPECTS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    kenmerk:
      'letters, cijfers, punt, streepje en liggend streepje, hoogstens 64 tekens (zet een kenmerk van alleen cijfers tussen aanhalingstekens)',
    om: 'uur:minuut, bijvoorbeeld 12:00, of voor 12:00 als dat uur zelf te laat is',
    ...Object.fromEntries(
      ['op', 'uiterlijk', 'tot', 'sluit'].map((key) => [
        key,
        'een dag, bijvoorbeeld 2027-03-15, of dag en tijd, bijvoorbeeld 2027-03-15 17:00',
      ]),
    ),
    ...Object.fromEntries(['van', 'tot-en-met'].map((key) => [key, 'een dag, bijvoorbeeld 2027-03-15'])),
    hoogstens: 'een getal met maanden of jaar, bijvoorbeeld 6 maanden',
    bedrag: 'hele euro’s of euro’s en centen met een punt, tussen aanhalingstekens, bijvoorbeeld "1250000.00"',
    id: 'kleine letters, cijfers en streepjes',
    formule:
      'laagste-gedeeld-door-eigen, lijn-vanaf-laagste, lijn-van-laagste-naar-hoogste, lijn-tussen-bedragen, staffel, logaritme of gunnen-op-waarde',
    soort: 'cijfers, waarden of punten',
    schaal:
      'een blok met soort: cijfers, waarden of punten, en wat daarbij hoort; getallen met decimalen tussen aanhalingstekens',
    winnaars: 'een geheel getal vanaf 1, of alle',
    punten: 'punten met een punt voor decimalen, tussen aanhalingstekens, bijvoorbeeld "37.5"',
    werkdagen: 'gehele getallen van 1 tot en met 250, bijvoorbeeld [10, 5, 2, 1]',
    herinneringen: 'een lijst werkdagen, bijvoorbeeld [10, 5], of geen',
  }),
);

/** Findings in Dutch from what the schema has against a file. */
export function findingsOf(error: z.ZodError, schema: z.core.$ZodType, data: unknown): Finding[] {
  return outsideOnce(
    error.issues.flatMap((issue) =>
      issue.code === 'unrecognized_keys'
        ? issue.keys.map((key) => {
            const path = issue.path as Issue['path'];
            return fault('unknown-key', [...path, key], unknownKey(key, knownKeys(schema, path, data)));
          })
        : ofIssue(issue as Issue, data),
    ),
  );
}

interface Issue {
  readonly code: string;
  readonly path: readonly (string | number)[];
  readonly message: string;
  readonly expected?: string;
  readonly values?: readonly unknown[];
  readonly origin?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  /** Of a custom issue: the rule that it is about, when its message does not tell. */
  readonly params?: {
    readonly rule?: string;
    /** Of a date: what is said of it beside another date. */
    readonly near?: (day: IsoDate) => string | null;
  };
}

function ofIssue(issue: Issue, data: unknown): Finding[] {
  const last = issue.path.at(-1);
  const key = String(last ?? '');
  const name = typeof last === 'number' ? `Nummer ${last + 1} onder ${String(issue.path.at(-2) ?? '')}` : key;
  const role = issue.path[0] === 'rollen' && issue.path.length > 1 && issue.path.length <= 3;
  switch (issue.code) {
    case 'custom': {
      const beside = issue.params?.near === undefined ? null : dateBeside(data, issue.path);
      const message = (beside === null ? null : issue.params?.near?.(beside)) ?? issue.message;
      return [fault(issue.params?.rule ?? ruleOf(message), issue.path, message)];
    }
    case 'too_small':
      if (role) return [emptyRole(issue.path)];
      break;
    case 'invalid_type': {
      if (role)
        return [valueAt(data, issue.path.slice(0, 2)) == null ? emptyRole(issue.path) : noPerson(issue.path, data)];
      const value = valueAt(data, issue.path);
      if (value === undefined) return [fault('missing-key', issue.path, `${name} ontbreekt. Zet het erbij.`)];
      if (value === null && name !== '') return [fault('missing-key', issue.path, `${name} is leeg. Vul het in.`)];
      break;
    }
    case 'invalid_union':
      if (valueAt(data, issue.path) === undefined)
        return [fault('missing-key', issue.path, `${name} ontbreekt. Kies uit: ${expected(issue, name)}.`)];
      break;
    case 'invalid_value': {
      const choices = `Kies uit: ${(issue.values ?? []).join(', ')}.`;
      return valueAt(data, issue.path) === undefined
        ? [fault('missing-key', issue.path, `${name} ontbreekt. ${choices}`)]
        : [
            fault(
              'bad-value',
              issue.path,
              `${name} kent deze waarde niet. ${choices}${quotesOfWord(valueAt(data, issue.path))}`,
            ),
          ];
    }
    default:
      break;
  }
  return [
    fault(
      'bad-value',
      issue.path,
      `${name || 'Het bestand'} heeft geen goede waarde. Verwacht: ${expected(issue, key)}.${quotesOfWord(valueAt(data, issue.path))}`,
    ),
  ];
}

const emptyRole = (path: Issue['path']): Finding =>
  fault(
    'empty-role',
    path,
    `De rol ${String(path[1])} heeft niemand. Zet er ten minste één persoon bij, met naam en mail.`,
  );

/** What stands where a person should, with the form to write it in. */
function noPerson(path: Issue['path'], data: unknown): Finding {
  const role = String(path[1]);
  const written = [valueAt(data, path), valueAt(data, path.slice(0, 2))].find((one) => typeof one === 'string');
  const name = typeof written === 'string' && written.length <= 60 ? written : 'Naam';
  return fault(
    'bad-value',
    path,
    `De rol ${role} heeft mensen met naam en mail. Schrijf: ${role}: [{ naam: ${name}, mail: naam@gemeente.example }].`,
  );
}

/** Types of the schema, in words. */
const TYPES: Readonly<Record<string, string>> = {
  string: 'tekst (zet getallen tussen aanhalingstekens)',
  int: 'een geheel getal',
  number: 'een geheel getal',
  array: 'een lijst',
  object: 'een blok met sleutels eronder',
  record: 'een blok met sleutels eronder',
};

function expected(issue: Issue, name: string): string {
  const known = EXPECTS.get(name) ?? EXPECTS.get(String(issue.path.at(-2) ?? ''));
  if (known !== undefined) return known;
  if (issue.code === 'too_small') return `ten minste ${issue.minimum}`;
  if (issue.code === 'too_big') return `hoogstens ${issue.maximum}${issue.origin === 'string' ? ' tekens' : ''}`;
  return TYPES[issue.expected ?? ''] ?? 'zie de handleiding';
}

/** Messages that the schema words itself carry the rule in what they are about. */
function ruleOf(message: string): string {
  if (message.includes('mailadres')) return 'bad-address';
  if (/is geen (?:datum|tijd)\.|heeft geen goede tijd/.test(message)) return 'bad-date';
  if (/er twee keer: in die nacht|bestaat niet: in die nacht/.test(message)) return 'nonexistent-or-double-time';
  if (message.includes('termijn van') || message.includes('is geen termijn')) return 'bad-term';
  if (/datum|bestaat niet|tijd|periode|valt buiten/i.test(message)) return 'bad-date';
  if (/teken|regeleinde/.test(message)) return 'unsafe-text';
  return 'bad-value';
}

/** What is said of a key that is not known, with the one that was meant or those there are. */
export function unknownKey(key: string, known: readonly string[]): string {
  const near = nearest(key, known);
  return `De sleutel ${key} is onbekend. ${near === null ? `Haal hem weg, of kies uit: ${known.join(', ')}.` : `Bedoelt u ${near}?`}`;
}

/** A word about quotes that a word processor makes: they are no quotes here but part of the value. */
const quotesOfWord = (value: unknown): string =>
  typeof value === 'string' && /^[“”„‘’]|[“”„‘’]$/.test(value)
    ? ' De gekrulde aanhalingstekens horen nu bij de waarde. Typ rechte, of laat ze weg.'
    : '';

/** What stands at a place of a file; undefined when nothing does. */
export function valueAt(data: unknown, path: Issue['path']): unknown {
  let value: unknown = data;
  for (const step of path) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = (value as Record<string | number, unknown>)[step];
  }
  return value;
}
