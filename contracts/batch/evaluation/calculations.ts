import type { Calculation } from '../calculation.ts';
import { abnormallyLow } from './abnormally-low.ts';
import { effectiveWeight } from './effective-weight.ts';
import { evaluation } from './evaluation.ts';
import { grantAllocation, index } from './money.ts';
import { nextInRank } from './next-in-rank.ts';
import { pricePoints, totalPrice } from './price.ts';
import { qualityPoints } from './quality.ts';
import { ranking, verifyRanking } from './ranking.ts';
import { subcontractingShares } from './subcontracting.ts';

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
