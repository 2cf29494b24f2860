import type { AssessedBid } from '../domain/evaluation/assessed-bid.ts';
import type { Verification } from '../domain/evaluation/artefact.ts';
import type { Evaluation } from '../domain/evaluation/evaluation.ts';
import { explain } from '../domain/evaluation/explain.ts';
import type { EvaluationRules } from '../domain/evaluation/rules.ts';
import type { ExplainedBid } from '../domain/evaluation/score-step.ts';
import type { EvaluationSettings } from '../domain/evaluation/settings.ts';
import { namesOf, type Names } from './score-names.ts';
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
  if (verification !== null && !verification.verified) return broken(verification);
  const explanation = explain(settings, bids, evaluation, rules);
  const names = namesOf(rules);
  const parts = explanation.bids
    .filter(({ bid }) => only === null || bid === only)
    .map((bid) => bidText(bid, explanation.scale, names));
  const head =
    verification === null
      ? []
      : ['Dit is de vastgestelde rangorde. Invoer en uitkomst zijn ongewijzigd sinds de vaststelling.'];
  return [...head, ...parts, outcomeText(explanation.outcome)].join('\n\n');
}

function broken({ inputMatches, resultMatches }: Verification): string {
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

function bidText({ bid, lots, steps }: ExplainedBid, scale: number, names: Names): string {
  return [
    `Inschrijving ${bid}`,
    ...lots.flatMap(({ lot, steps: own }) => [
      names.lot(lot),
      ...own.map((step) => `  ${stepText(step, lot, scale, names)}`),
    ]),
    ...steps.map((step) => stepText(step, '', scale, names)),
  ].join('\n');
}
