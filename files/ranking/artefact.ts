import { freeze, verifyArtefact, type RankingArtefact, type Verification } from '../../domain/evaluation/artefact.ts';
import { canonicalJson } from '../../domain/evaluation/canonical.ts';
import { evaluate } from '../../domain/evaluation/evaluation.ts';
import type { AwardScore } from '../../domain/evaluation/score.ts';
import { isName } from '../assessment/assessment.ts';
import { fault } from '../evaluation/fault.ts';
import { Fields } from '../evaluation/fields.ts';
import { readEvaluation, showEvaluation } from '../evaluation/evaluation.ts';
import { sha256 } from '../evaluation/sha256.ts';
import { evaluationInput } from '../evaluation/write.ts';

/** Fixes the ranking of an award: the input as an `evaluation` line has it, the result as its answer has it, both hashed. */
export const freezeRanking = ({ settings, bids, evaluation }: AwardScore): RankingArtefact =>
  freeze(evaluationInput(settings, bids), showEvaluation(evaluation), sha256);

/** The text in which a fixed ranking is stored. */
export const artefactText = (artefact: RankingArtefact): string => canonicalJson(artefact);

/** What a ranking was made from. A bid is called as its bidder is: a line that is only calculated has shorter names. @throws Fault */
export const readRanked = (input: RankingArtefact['input']): ReturnType<typeof readEvaluation> =>
  readEvaluation(new Fields(input as Readonly<Record<string, unknown>>), asBidder);

function asBidder(value: unknown): string {
  if (typeof value !== 'string') throw fault('bad-type');
  if (!isName(value)) throw fault('bad-value');
  return value;
}

/** Whether a stored ranking is still what it was, and still what its input gives. @throws Fault for input that is no evaluation. */
export function verifyRankingArtefact(artefact: RankingArtefact): Verification {
  const { settings, bids } = readRanked(artefact.input);
  return verifyArtefact(artefact, showEvaluation(evaluate(settings, bids)), sha256);
}
