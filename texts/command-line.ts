import { specOf, type ActName } from '../domain/acts/acts.ts';
import type { Field } from '../domain/acts/field.ts';
import type { Look, NextStep, Operation, Wording } from './next-step.ts';

const PROGRAM = 'tenderklok';

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
 * A next step in the words of the command line.
 * @example commandLine({ look: 'case', on: '2019-JGD21110' }) // 'tenderklok toon 2019-JGD21110'
 */
export const commandLine: Wording = (step) => {
  if ('who' in step) return FLAG[step.who];
  if ('field' in step) return `--${specOf(step.of).shape[step.field]?.word ?? step.field}`;
  const on = step.on === undefined ? [] : [step.on];
  if ('operate' in step) return [PROGRAM, OPERATIONS[step.operate], ...on].join(' ');
  return 'look' in step
    ? [PROGRAM, LOOKS[step.look], ...on].join(' ')
    : [PROGRAM, wordOf(step.act), ...on, ...valuesOf(step), ...(step.try === true ? ['--proef'] : [])].join(' ');
};

/** What was filled in, in the order of the fields: what has a place first, then the flags. */
function valuesOf({ act, filled = {} }: Extract<NextStep, { readonly act: ActName }>): readonly string[] {
  const values: Readonly<Record<string, string | undefined>> = filled;
  const given = Object.entries(specOf(act).shape).flatMap(([name, field]) => {
    const value = values[name];
    return value === undefined ? [] : [{ field, value }];
  });
  return [
    ...given.filter(({ field }) => field.positional === true).map(({ value }) => value),
    ...given.filter(({ field }) => field.positional !== true).map(flag),
  ];
}

const flag = ({ field, value }: { readonly field: Field; readonly value: string }): string =>
  `--${field.word} ${field.kind === 'text' ? `"${value}"` : value}`;
