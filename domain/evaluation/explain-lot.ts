import type { AssessedBid } from './assessed-bid.ts';
import { ten } from './decimal.ts';
import type { Evaluation, LotResult } from './evaluation.ts';
import { exactGradePoints, SCHOOL_GRADES } from './grade-scale.ts';
import { exactPoints } from './price-method.ts';
import { criterionLevels } from './quality.ts';
import type { EvaluationRules } from './rules.ts';
import type { ScoreStep } from './score-step.ts';
import type { EvaluationLot, EvaluationSettings, LotPricing } from './settings.ts';

export interface InLot {
  readonly settings: EvaluationSettings;
  readonly bid: AssessedBid;
  readonly evaluation: Evaluation;
  readonly rules: EvaluationRules | null;
  /** Place of the lot in the settings. */
  readonly place: number;
  readonly result: LotResult;
}

/** How the points of one bid in one lot came about: first every grade, then the prices. */
export function lotSteps(at: InLot): readonly ScoreStep[] {
  const lot = at.settings.lots[at.place];
  if (lot === undefined) throw new Error('every lot has settings');
  return [...qualitySteps(at, lot), ...(lot.price === null ? [] : priceSteps(at, lot.lot, lot.price))];
}

function qualitySteps({ settings, bid, evaluation, rules, result }: InLot, lot: EvaluationLot): ScoreStep[] {
  if (result.quality === null || result.qualityPoints === null) return [];
  const rounding = settings.qualityRounding;
  const finer = ten(evaluation.scale - rounding.scale);
  const below = new Set(result.quality.belowThreshold.map((one) => one.criterion));
  const grades = bid.grades?.get(lot.lot);
  const known = rules?.lots.find((one) => one.lot === lot.lot)?.criteria;
  const steps = lot.criteria.flatMap((one, index): ScoreStep[] => {
    const { criterion, maximum, gradeThreshold, gradeScale = SCHOOL_GRADES } = one;
    const level = criterionLevels(one).byGrade.get(grades?.get(criterion) ?? '');
    if (level === undefined) throw new Error(`criterion ${criterion} has no grade`);
    const { grade } = level;
    const ground = known?.find((other) => other.criterion === criterion)?.ground ?? rules?.ground ?? null;
    const exact = exactGradePoints(level, maximum);
    const points = (result.quality?.criteria[index]?.points ?? 0n) * finer;
    return [
      { kind: 'grade', criterion, grade, gradeScale, maximum, exact, rounding, points, ground },
      ...(below.has(criterion) && gradeThreshold !== null
        ? [{ kind: 'below-threshold', criterion, grade, gradeScale, gradeThreshold, ground } as const]
        : []),
    ];
  });
  return [...steps, { kind: 'lot-quality', points: result.qualityPoints }];
}

function priceSteps(
  { settings, bid, evaluation, rules, result }: InLot,
  lot: string,
  pricing: LotPricing,
): ScoreStep[] {
  const ground = rules?.lots.find((one) => one.lot === lot)?.price?.ground ?? rules?.ground ?? null;
  const prices = bid.prices?.get(lot);
  const out = new Map((result.total?.excluded ?? []).map((one) => [one.product, one.reason]));
  const lines = pricing.products.map(({ product, volume, minimum, maximum }): ScoreStep => {
    const price = prices?.get(product) ?? null;
    const fault = out.get(product);
    return fault === undefined && price !== null
      ? { kind: 'price-line', product, price, volume }
      : { kind: 'price-out', product, fault: fault ?? 'missing', price, minimum, maximum, ground };
  });
  const own = result.bidPrice;
  if (own === null) return [...lines, { kind: 'price-not-scored' }];
  const total: ScoreStep = { kind: 'total-price', price: own };
  if (pricing.method.name === 'no-points') return [...lines, total];
  const field = evaluation.fields.find((one) => one.lot === lot)?.field ?? null;
  if (result.pricePoints === null || field === null) return [...lines, total, { kind: 'price-not-scored' }];
  const { method, maximum, rounding } = pricing;
  return [
    ...lines,
    total,
    {
      kind: 'price-points',
      method,
      maximum,
      own,
      field,
      lowestOver: settings.lowestPriceOver,
      exact: exactPoints(method, maximum, own, field, rounding.scale),
      rounding,
      points: result.pricePoints,
      ground,
    },
  ];
}
