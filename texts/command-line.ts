import { specOf, type ActName } from '../domain/acts/acts.ts';
import type { Field } from '../domain/acts/field.ts';
import type { Look, NextStep, Operation, Wording } from './next-step.ts';

/**
 * How the program is started where nobody set another way (`TENDERKLOK_OPDRACHT`): by the name under which it is installed. Never a
 * way that looks for a package of that name elsewhere.
 */
export const PROGRAM = 'tenderklok';

/** A command of the program as it is typed, by its own words. */
export type Typed = (words: string) => string;

/** @param program how it is started on this installation. @example typedOf('tenderklok')('lijst --alle') // 'tenderklok lijst --alle' */
export const typedOf =
  (program: string): Typed =>
  (words) =>
    `${program} ${words}`;

/** A command as it is typed where nobody set another way. */
export const typed: Typed = typedOf(PROGRAM);

const LOOKS: Readonly<Record<Look, string>> = {
  cases: 'lijst',
  case: 'toon',
  timeline: 'tijdlijn',
  ranking: 'beoordeling rangorde',
};

const OPERATIONS: Readonly<Record<Operation, string>> = { restart: 'herstart', mail: 'mail', doctor: 'doctor' };

/** Scoring has a command of its own, which reads in what is scored. */
const wordOf = (act: ActName): string => (act === 'scoreBids' ? 'beoordeling lees-in' : specOf(act).word);

const FLAG = { first: '--door', second: '--tweede' } as const;

/**
 * Next steps in the words of the command line.
 * @param program how it is started on this installation.
 * @example commandLineOf('tenderklok')({ look: 'case', on: '2019-JGD21110' }) // 'tenderklok toon 2019-JGD21110'
 */
export const commandLineOf =
  (program: string): Wording =>
  (step) => {
    if ('who' in step) return FLAG[step.who];
    if ('field' in step) return `--${specOf(step.of).shape[step.field]?.word ?? step.field}`;
    const on = step.on === undefined ? [] : [step.on];
    if ('office' in step)
      return [program, step.office, ...on, ...(step.given === undefined ? [] : [step.given])].join(' ');
    if ('operate' in step) return [program, OPERATIONS[step.operate], ...on].join(' ');
    return 'look' in step
      ? [program, LOOKS[step.look], ...on].join(' ')
      : [program, wordOf(step.act), ...on, ...valuesOf(step), ...(step.try === true ? ['--proef'] : [])].join(' ');
  };

/** A next step as it is typed where nobody set another way. @example commandLine({ look: 'cases' }) // 'tenderklok lijst' */
export const commandLine: Wording = commandLineOf(PROGRAM);

/** Words in which a step that is about a case and does not say which one, is about this one: the command can be typed as it stands. */
export const wordsAbout =
  (reference: string, wording: Wording): Wording =>
  (step) =>
    'who' in step || 'field' in step || 'operate' in step || ('look' in step && step.look === 'cases')
      ? wording(step)
      : wording({ on: reference, ...step });

/** What was filled in, in the order of the fields: what has a place first, then the flags. */
function valuesOf({ act, filled = {} }: Extract<NextStep, { readonly act: ActName }>): readonly string[] {
  const values: Readonly<Record<string, string | undefined>> = filled;
  const given = Object.entries(specOf(act).shape).flatMap(([name, field]) => {
    const value = values[name];
    return value === undefined ? [] : [{ field, value }];
  });
  return [
    ...given.filter(({ field }) => field.positional === true).map(quoted),
    ...given.filter(({ field }) => field.positional !== true).map((one) => `--${one.field.word} ${quoted(one)}`),
  ];
}

/** What people must still think of. */
const OPEN = /^<[\p{L} ]+>$/u;

/** As one word of a shell, which reads nothing else in it: what somebody wrote is typed by somebody else. */
function quoted({ field, value }: { readonly field: Field; readonly value: string }): string {
  if (/[\\"$`!]/.test(value)) return `'${value.replaceAll("'", String.raw`'\''`)}'`;
  return field.kind === 'text' || (!OPEN.test(value) && /[^\p{L}\p{N}_.,:@%+/…-]/u.test(value)) ? `"${value}"` : value;
}
