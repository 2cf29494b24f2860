import type { z } from 'zod';
import type { Finding } from '../../domain/plan/finding.ts';
import { knownKeys } from './known-keys.ts';
import { outsideOnce } from './outside-calendar.ts';
import { dateBeside } from './date-beside.ts';
import { fault } from './fault.ts';
import { nearest } from './nearest.ts';
import { expected, type Issue, quotesOfWord } from './expected.ts';

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

/** What stands at a place of a file; undefined when nothing does. */
export function valueAt(data: unknown, path: Issue['path']): unknown {
  let value: unknown = data;
  for (const step of path) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = (value as Record<string | number, unknown>)[step];
  }
  return value;
}
