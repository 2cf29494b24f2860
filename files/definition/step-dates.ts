import { oneWord } from '../../domain/one-word.ts';
import type { Finding } from '../../domain/plan/finding.ts';
import { isObject } from '../json-object.ts';
import { fault } from './fault.ts';
import { unknownKey } from './issues.ts';
import { STEP_KEYS } from './own-steps.ts';
import { ENTRY_KEYS } from './planning-schema.ts';

/** Steps of one's own, and their dates as entries of a planning. */
export interface StepsApart {
  readonly steps: unknown;
  /** `at`: which step of the file. */
  readonly dates: readonly { readonly key: string; readonly at: number; readonly entry: object }[];
  readonly findings: readonly Finding[];
}

const KNOWN: readonly string[] = [...STEP_KEYS, ...ENTRY_KEYS];

/** Takes the dates out of the steps of a file. What is no step, or has no name, stays for the schema to refuse. */
export function stepsApart(steps: unknown): StepsApart {
  if (!Array.isArray(steps)) return { steps, dates: [], findings: [] };
  const told = steps.map((step: unknown, at) => ({ step: isObject(step) ? step : null, at }));
  return {
    steps: steps.map((step: unknown) => (isObject(step) ? only(step, (word) => STEP_KEYS.has(word)) : step)),
    dates: told.flatMap(({ step, at }) => {
      const name = step?.['naam'];
      return step === null || typeof name !== 'string'
        ? []
        : [{ key: oneWord(name), at, entry: only(step, (word) => ENTRY_KEYS.includes(word)) }];
    }),
    findings: told.flatMap(({ step, at }) =>
      Object.keys(step ?? {})
        .filter((word) => !KNOWN.includes(word))
        .map((word) => fault('unknown-key', ['stappen', at, word], unknownKey(word, KNOWN))),
    ),
  };
}

const only = (step: Readonly<Record<string, unknown>>, isMeant: (word: string) => boolean): object =>
  Object.fromEntries(Object.entries(step).filter(([word]) => isMeant(word)));
