import { oneWord } from '../../domain/one-word.ts';
import type { Finding } from '../../domain/plan/finding.ts';
import { roundName } from '../../domain/plan/round-name.ts';
import { isObject } from '../json-object.ts';
import { fault } from './fault.ts';
import { unknownKey } from './issues.ts';
import { STEP_KEYS } from './own-steps.ts';
import { ENTRY_KEYS } from './planning-schema.ts';
import type { Path } from './yaml-file.ts';

/** Steps of one's own, and their dates as entries of a planning. */
export interface StepsApart {
  readonly steps: unknown;
  readonly dates: readonly {
    readonly key: string;
    readonly path: Path;
    readonly entry: unknown;
    /** The one lot that has it, as far as one is said. */
    readonly lot: unknown;
  }[];
  readonly findings: readonly Finding[];
}

/** Under which a step that comes again has its dates, in order. */
export const ROUNDS = 'rondes';

const KNOWN: readonly string[] = [...STEP_KEYS, ...ENTRY_KEYS, ROUNDS];

/** Takes the dates out of the steps of a file. What is no step, or has no name, stays for the schema to refuse. */
export function stepsApart(steps: unknown): StepsApart {
  if (!Array.isArray(steps)) return { steps, dates: [], findings: [] };
  const told = steps.map((step: unknown, at) => ({ step: isObject(step) ? step : null, at }));
  return {
    steps: steps.map((step: unknown) => (isObject(step) ? only(step, (word) => STEP_KEYS.has(word)) : step)),
    dates: told.flatMap(({ step, at }) => {
      const name = step?.['naam'];
      return step === null || typeof name !== 'string' ? [] : datesOf(step, oneWord(name), ['stappen', at]);
    }),
    findings: told.flatMap(({ step, at }) => [
      ...Object.keys(step ?? {})
        .filter((word) => !KNOWN.includes(word))
        .map((word) => fault('unknown-key', ['stappen', at, word], unknownKey(word, KNOWN))),
      ...roundFaults(step ?? {}, ['stappen', at]),
    ]),
  };
}

/** The date of a step, or those of its rounds; where it stands and what else is said of it holds for each. */
function datesOf(step: Readonly<Record<string, unknown>>, key: string, path: Path): StepsApart['dates'] {
  const entry = only(step, (word) => ENTRY_KEYS.includes(word));
  const rounds = step[ROUNDS];
  const lot = step['perceel'];
  if (rounds === undefined) return [{ key, path, entry, lot }];
  if (!Array.isArray(rounds)) return [];
  return rounds.map((round: unknown, at) => ({
    key: roundName(key, at + 1),
    path: [...path, ROUNDS, at],
    lot,
    entry: isObject(round) ? { ...entry, ...round } : typeof round === 'string' ? { ...entry, op: round } : round,
  }));
}

const DATES = ['op', 'uiterlijk', 'voor', 'tot', 'van', 'termijn'];

function roundFaults(step: Readonly<Record<string, unknown>>, path: Path): readonly Finding[] {
  const rounds = step[ROUNDS];
  if (rounds === undefined) return [];
  const place = [...path, ROUNDS];
  if (!Array.isArray(rounds) || rounds.length === 0)
    return [
      fault(
        'bad-value',
        place,
        `${ROUNDS} is een lijst met voor elke ronde een datum, bijvoorbeeld [2027-03-01, 2027-04-01].`,
      ),
    ];
  const twice = DATES.find((word) => word in step);
  return twice === undefined
    ? []
    : [
        fault(
          'step-date-twice',
          place,
          `De stap heeft ${twice} en ${ROUNDS}. Houd er één over: één datum, of een lijst met de datum van elke ronde.`,
        ),
      ];
}

const only = (step: Readonly<Record<string, unknown>>, isMeant: (word: string) => boolean): object =>
  Object.fromEntries(Object.entries(step).filter(([word]) => isMeant(word)));
