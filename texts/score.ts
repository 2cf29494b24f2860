import type { AssessedBid } from '../domain/evaluation/assessed-bid.ts';
import type { Verification } from '../domain/evaluation/artefact.ts';
import type { Evaluation } from '../domain/evaluation/evaluation.ts';
import { explain } from '../domain/evaluation/explain.ts';
import type { EvaluationRules } from '../domain/evaluation/rules.ts';
import type { EvaluationSettings } from '../domain/evaluation/settings.ts';
import { namesOf } from './score-names.ts';
import { outcomeText } from './score-outcome.ts';
import { stepText } from './score-step.ts';

export interface ScoreToExplain {
  readonly settings: EvaluationSettings;
  readonly bids: readonly AssessedBid[];
  readonly evaluation: Evaluation;
  /** Of a ranking that was fixed. */
  readonly verification: Verification | null;
}

/**
 * How each score came about, in steps that a rejected bidder can check by hand. A fixed ranking that no longer fits its input
 * is not explained: it would be another ranking.
 * @param rules names and paragraphs of the guide, when they are known.
 * @param only this bid alone; null: all of them.
 */
export function explainScore(
  { settings, bids, evaluation, verification }: ScoreToExplain,
  rules: EvaluationRules | null = null,
  only: string | null = null,
): string {
  if (verification !== null && !verification.verified) return brokenRankingText(verification);
  const explained = explainedBids({ settings, bids, evaluation }, rules);
  const parts = explained.filter(({ bid }) => only === null || bid === only).map(bidText);
  const head =
    verification === null
      ? []
      : ['Dit is de vastgestelde rangorde. Invoer en uitkomst zijn ongewijzigd sinds de vaststelling.'];
  return [...head, ...parts, outcomeText(evaluation.judgment.outcome)].join('\n\n');
}

/** Why a fixed ranking that no longer fits its input is not shown. */
export function brokenRankingText({ inputMatches, resultMatches }: Verification): string {
  const what = !inputMatches
    ? 'De bewaarde invoer is niet meer die van de vaststelling.'
    : !resultMatches
      ? 'De bewaarde uitkomst is niet meer die van de vaststelling.'
      : 'De bewaarde uitkomst volgt niet uit de bewaarde invoer.';
  return [
    `Niet uitgelegd. ${what}`,
    'Een rangorde wordt niet opnieuw gemaakt nadat hij is vastgesteld.',
    'Zoek het oorspronkelijke bestand op en laat nagaan wie het heeft gewijzigd.',
  ].join('\n');
}

/** How the score of one bid came about: of each lot, and of all together. */
export interface ExplainedBid {
  readonly bid: string;
  readonly lots: readonly { readonly name: string; readonly steps: readonly string[] }[];
  readonly steps: readonly string[];
}

/** How each score came about, in sentences. @param rules names and paragraphs of the guide, when they are known */
export function explainedBids(
  { settings, bids, evaluation }: Omit<ScoreToExplain, 'verification'>,
  rules: EvaluationRules | null,
): readonly ExplainedBid[] {
  const names = namesOf(rules);
  const { scale, bids: explained } = explain(settings, bids, evaluation, rules);
  return explained.map(({ bid, lots, steps }) => ({
    bid,
    lots: lots.map(({ lot, steps: own }) => ({
      name: names.lot(lot),
      steps: own.map((step) => stepText(step, lot, scale, names)),
    })),
    steps: steps.map((step) => stepText(step, '', scale, names)),
  }));
}

const bidText = ({ bid, lots, steps }: ExplainedBid): string =>
  [
    `Inschrijving ${bid}`,
    ...lots.flatMap(({ name, steps: own }) => [name, ...own.map((step) => `  ${step}`)]),
    ...steps,
  ].join('\n');
