import type { DividedScore } from '../domain/evaluation/divided-score.ts';
import type { ScoreStep } from '../domain/evaluation/score-step.ts';
import { euros } from './money.ts';
import { exactText, pointsText, roundingText } from './points.ts';

/** What bids are ranked on, as a heading. @param score absent: a sum of points */
export function scoreHead(score: DividedScore | undefined): string {
  if (score === undefined) return 'Totaal';
  return score.name === 'price-per-point' ? 'Prijs per punt' : `Punten per ${euros(score.per)}`;
}

/** A score with its unit. @example scoreText(undefined, 9050n, 2) // '90,50 punten' */
export function scoreText(score: DividedScore | undefined, units: bigint, scale: number): string {
  if (score === undefined) return `${pointsText(units, scale)} punten`;
  return score.name === 'price-per-point'
    ? `€ ${pointsText(units, scale)} per punt`
    : `${pointsText(units, scale)} punten per ${euros(score.per)}`;
}

/** Who comes first. */
export function bestText(score: DividedScore | undefined): string {
  if (score === undefined) return 'Wie in totaal de meeste punten heeft, staat eerste.';
  return score.name === 'price-per-point'
    ? 'Wie de laagste prijs per punt kwaliteit heeft, staat eerste.'
    : `Wie de meeste punten kwaliteit per ${euros(score.per)} heeft, staat eerste.`;
}

/** That bids stand equal. */
export const equalText = (score: DividedScore | undefined): string =>
  score === undefined ? 'evenveel punten' : 'een gelijke score';

/** Decimals beyond the rounding that are shown of a value that goes on. */
const BEYOND = 4;

/** The sum behind a divided score, with the amounts filled in. */
export function dividedSum(
  { score, quality, bidPrice, exact, total }: Extract<ScoreStep, { kind: 'divided-score' }>,
  scale: number,
): string {
  if (exact === null || total === null)
    return 'Score: niet te berekenen, want een prijs is niet te delen door nul punten.';
  const points = pointsText(quality, scale);
  const sum =
    score.name === 'price-per-point'
      ? `totaalprijs ÷ punten voor kwaliteit, dus ${euros(bidPrice)} ÷ ${points}`
      : `punten voor kwaliteit ÷ totaalprijs × ${euros(score.per)}, dus ${points} ÷ ${euros(bidPrice)} × ${euros(score.per)}`;
  const { rounding } = score;
  const head = `Score: ${sum} = ${exactText(exact, rounding.scale + BEYOND)}.`;
  return `${head} Afgerond op ${roundingText(rounding.scale, rounding.mode)}: ${scoreText(score, total, scale)}.`;
}
