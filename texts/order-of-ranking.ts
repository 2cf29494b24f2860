import { ten, type Decimal } from '../domain/evaluation/decimal.ts';
import type { EvaluationRules } from '../domain/evaluation/rules.ts';
import type { EvaluationSettings } from '../domain/evaluation/settings.ts';
import { bestText, equalText } from './divided-score.ts';
import { gradeText } from './grade-scale.ts';
import { decimalText } from './points.ts';
import { namesOf } from './score-names.ts';
import { firstTexts } from './tie-break.ts';

/** A part of an assessment with how much it weighs. */
export interface Weight {
  /** Null where there is one lot. */
  readonly lot: string | null;
  readonly name: string;
  readonly points: string;
  /** Of all points, in percent. */
  readonly share: string;
  /** The lowest grade with which a bid can win; empty: none. */
  readonly least: string;
}

/** What is assessed and how much it weighs. @param rules names of the guide, when they are known */
export function weightsOf({ lots }: EvaluationSettings, rules: EvaluationRules | null): readonly Weight[] {
  const names = namesOf(rules);
  const parts = lots.flatMap(({ lot, criteria, price }) => [
    ...criteria.map(({ criterion, maximum, gradeThreshold }) => ({
      lot,
      name: names.criterion(lot, criterion),
      maximum,
      least: gradeThreshold === null ? '' : gradeText(gradeThreshold),
    })),
    ...(price === null || price.method.name === 'no-points'
      ? []
      : [{ lot, name: 'Prijs', maximum: price.maximum, least: '' }]),
  ]);
  const finest = Math.max(0, ...parts.map(({ maximum }) => maximum.scale));
  const unitsOf = ({ units, scale }: Decimal): bigint => units * ten(finest - scale);
  const all = parts.reduce((sum, { maximum }) => sum + unitsOf(maximum), 0n);
  return parts.map(({ lot, name, maximum, least }) => ({
    lot: lots.length === 1 ? null : names.lot(lot),
    name,
    points: decimalText(maximum),
    share: all === 0n ? '' : `${decimalText({ units: (unitsOf(maximum) * 2000n + all) / (2n * all), scale: 1 })}%`,
    least,
  }));
}

/** Why bids stand in the order in which they do: what counts first, and what counts when that is equal. */
export function orderText(
  { floor, score, tieBreaks = [] }: EvaluationSettings,
  rules: EvaluationRules | null,
): readonly string[] {
  const names = namesOf(rules);
  return [
    bestText(score),
    ...(floor.floor === null
      ? []
      : [
          `Om te winnen ${floor.rule === 'at-least' ? 'zijn minstens' : 'is meer nodig dan'} ${decimalText(floor.floor)} punten${score === undefined ? '' : ' voor kwaliteit'}${floor.rule === 'at-least' ? ' nodig' : ''}.`,
        ]),
    ...(tieBreaks.length === 0
      ? []
      : [
          `Bij ${equalText(score)} ${tieBreaks.length === 1 ? 'telt' : 'tellen na elkaar'} ${firstTexts(tieBreaks, names)}.`,
        ]),
    'Staan inschrijvingen dan nog gelijk, dan beslist de berekening niet: dan is er een loting.',
  ];
}
