import type { Calculation } from '../../files/evaluation/calculation.ts';
import { abnormallyLow } from '../../files/evaluation/abnormally-low.ts';
import { effectiveWeight } from '../../files/evaluation/effective-weight.ts';
import { evaluation } from '../../files/evaluation/evaluation.ts';
import { grantAllocation, index } from '../../files/evaluation/money.ts';
import { nextInRank } from '../../files/evaluation/next-in-rank.ts';
import { pricePoints, totalPrice } from '../../files/evaluation/price.ts';
import { qualityPoints } from '../../files/evaluation/quality.ts';
import { ranking, verifyRanking } from '../../files/evaluation/ranking.ts';
import { subcontractingShares } from '../../files/evaluation/subcontracting.ts';

/** Points, ranking, award and money, by name. */
export const evaluationCalculations: Readonly<Record<string, Calculation>> = {
  'price-points': pricePoints,
  'total-price': totalPrice,
  'quality-points': qualityPoints,
  ranking,
  'next-in-rank': nextInRank,
  'effective-weight': effectiveWeight,
  'verify-ranking': verifyRanking,
  index,
  'grant-allocation': grantAllocation,
  'subcontracting-shares': subcontractingShares,
  'abnormally-low': abnormallyLow,
  evaluation,
};
