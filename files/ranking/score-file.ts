import type { AssessedBid } from '../../domain/evaluation/assessed-bid.ts';
import type { RankingArtefact, Verification } from '../../domain/evaluation/artefact.ts';
import { evaluate, type Evaluation } from '../../domain/evaluation/evaluation.ts';
import type { EvaluationSettings } from '../../domain/evaluation/settings.ts';
import { err, ok, type Result } from '../../domain/result.ts';
import { Fault } from '../evaluation/fault.ts';
import { asString, Fields } from '../evaluation/fields.ts';
import { isObject, type JsonObject } from '../json-object.ts';
import { readRanked, verifyRankingArtefact } from './artefact.ts';
import { readEvaluation } from '../evaluation/evaluation.ts';

/** A file whose score can be explained: a line of the calculation `evaluation`, or a ranking that was fixed. */
export interface ScoreFile {
  readonly settings: EvaluationSettings;
  readonly bids: readonly AssessedBid[];
  readonly evaluation: Evaluation;
  /** Of a fixed ranking: whether it is still what it was. */
  readonly verification: Verification | null;
}

/** @returns the score of a file, or the code of what is wrong with it: those of the batch format, or `not-a-score`. */
export function readScoreFile(text: string): Result<ScoreFile, string> {
  const object = parse(text);
  if (object === null) return err('bad-json');
  try {
    const fixed = artefactOf(object);
    if (fixed !== null) return ok({ ...scored(readRanked(fixed.input)), verification: verifyRankingArtefact(fixed) });
    if (object['calculate'] !== 'evaluation') return err('not-a-score');
    const known = ['id', 'calculate', 'note'].filter((name) => Object.hasOwn(object, name)).length;
    return ok({ ...scored(readEvaluation(new Fields(object, known))), verification: null });
  } catch (error) {
    if (error instanceof Fault) return err(error.code);
    throw error;
  }
}

function parse(text: string): JsonObject | null {
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) ? value : null;
  } catch {
    // Whatever the parser says about it: it is not JSON, and that is the answer.
    return null;
  }
}

/** A fixed ranking, or null when the object is none. @throws Fault when it says that it is one, but is broken. */
function artefactOf(object: JsonObject): (RankingArtefact & { readonly input: JsonObject }) | null {
  if (object['kind'] !== 'ranking-artefact') return null;
  const fields = new Fields(object, 1);
  const [input, result] = [fields.required('input'), fields.required('result')];
  const hashes = {
    inputHash: asString(fields.required('inputHash')),
    resultHash: asString(fields.required('resultHash')),
  };
  fields.done();
  if (!isObject(input) || !isObject(result)) throw new Fault('bad-type');
  if (!hasCanonicalForm(result, DEEPEST)) throw new Fault('bad-value');
  return { kind: 'ranking-artefact', input, result, ...hashes };
}

/** The result of an evaluation is nowhere near as deep. */
const DEEPEST = 16;

/** Whether a parsed value is one that is hashed: whole numbers only, and not absurdly deep. */
function hasCanonicalForm(value: unknown, depth: number): boolean {
  if (typeof value === 'number') return Number.isInteger(value);
  if (typeof value !== 'object' || value === null) return true;
  return depth > 0 && Object.values(value).every((one) => hasCanonicalForm(one, depth - 1));
}

const scored = ({ settings, bids }: ReturnType<typeof readEvaluation>): Omit<ScoreFile, 'verification'> => ({
  settings,
  bids,
  evaluation: evaluate(settings, bids),
});
