import type { AssessedBid } from '../../domain/evaluation/assessed-bid.ts';
import { evaluate, type Evaluation } from '../../domain/evaluation/evaluation.ts';
import type { EvaluationLot, EvaluationSettings, LotPricing } from '../../domain/evaluation/settings.ts';
import { EVERYBODY } from '../../domain/evaluation/places.ts';
import type { TieBreak } from '../../domain/evaluation/tie-break.ts';
import type { Calculation } from './calculation.ts';
import { dividedScoreIn } from './divided-score.ts';
import { fault } from './fault.ts';
import { asBoolean, asChoice, asInt, type Fields } from './fields.ts';
import { asPrices, asProducts } from './price.ts';
import { byLot } from './quality.ts';
import { showJudgment } from './ranking.ts';
import { asGrades, asCriteria } from './criteria.ts';
import {
  asDecimal,
  asList,
  asName,
  asObject,
  asObjects,
  asRounding,
  asText,
  floorOf,
  MAX_SCALE,
  orNull,
  shownOrNull,
  unique,
} from './values.ts';
import { asMethod } from './method.ts';

/** The whole: total prices, price points, quality points and ranking, over lots. */
export const evaluation: Calculation = (fields) => {
  const { settings, bids } = readEvaluation(fields);
  return showEvaluation(evaluate(settings, bids));
};

/** The members of an evaluation line. @param asBid what a bid can be called @throws Fault */
export function readEvaluation(
  fields: Fields,
  asBid: (value: unknown) => string = asName,
): {
  readonly settings: EvaluationSettings;
  readonly bids: readonly AssessedBid[];
} {
  const lots = unique(asObjects(fields.required('lots'), lotOf), (one) => one.lot);
  const settings: EvaluationSettings = {
    lots,
    qualityRounding: asRounding(fields.required('qualityRounding')),
    lowestPriceOver: asChoice<'priced' | 'eligible'>(fields.required('lowestPriceOver'), ['priced', 'eligible']),
    floor: floorOf(fields, MAX_SCALE),
    ...dividedScoreIn(fields, lots),
    ...placesIn(fields),
    ...tieBreaksIn(fields),
  };
  const bids = unique(
    asObjects(fields.required('bids'), (bid) => bidOf(bid, settings.lots, asBid)),
    (one) => one.bid,
  );
  fields.done();
  return { settings, bids };
}

/** How many bids win, when it is more than one; a member that may be absent. */
function placesIn(fields: Fields): Pick<EvaluationSettings, 'places'> {
  const value = fields.optional('places');
  if (value === undefined) return {};
  return {
    places: asObject(value, (own) => ({
      most: asInt(own.required('most'), 2, EVERYBODY),
      ordered: asBoolean(own.required('ordered')),
    })),
  };
}

/** What counts first among equal totals; a member that may be absent. */
function tieBreaksIn(fields: Fields): Pick<EvaluationSettings, 'tieBreaks'> {
  const value = fields.optional('tieBreaks');
  if (value === undefined) return {};
  return {
    tieBreaks: asObjects(value, (own): TieBreak => {
      const by = asChoice<TieBreak['by']>(own.required('by'), ['quality', 'price', 'lowest-price', 'criterion']);
      return by === 'criterion' ? { by, criterion: asName(own.required('criterion')) } : { by };
    }),
  };
}

function lotOf(fields: Fields): EvaluationLot {
  const lot = asName(fields.required('lot'));
  const criteria = asCriteria(fields.required('criteria'), true);
  const price = orNull(fields.required('price'), (value) => asObject(value, pricingOf));
  if (price === null && criteria.length === 0) throw fault('empty-list');
  return { lot, criteria, price };
}

function pricingOf(fields: Fields): LotPricing {
  const maximum = asDecimal(fields.required('maximum'), 6, 'not-negative');
  const rounding = asRounding(fields.required('rounding'));
  const method = asMethod(fields.required('method'), maximum, rounding.scale);
  if (maximum.units === 0n && method.name !== 'no-points') throw fault('zero-not-allowed');
  return { maximum, method, rounding, products: asProducts(fields.required('products')) };
}

function bidOf(fields: Fields, lots: readonly EvaluationLot[], asBid: (value: unknown) => string): AssessedBid {
  const bid = asBid(fields.required('bid'));
  const exclusions = asList(fields.required('exclusions'), true).map(asText);
  const [grades, prices] = [fields.required('grades'), fields.required('prices')];
  if (exclusions.length > 0) {
    if (grades !== null || prices !== null) throw fault('excluded-bid-assessed');
    return { bid, exclusions, grades: null, prices: null };
  }
  const graded = lots.filter((lot) => lot.criteria.length > 0);
  const priced = lots.flatMap(({ lot, price }) => (price === null ? [] : [{ lot, products: price.products }]));
  return {
    bid,
    exclusions,
    grades: new Map(byLot(grades, graded, (value, { lot, criteria }) => [lot, asGrades(value, criteria)] as const)),
    prices: new Map(byLot(prices, priced, (value, { lot, products }) => [lot, asPrices(value, products)] as const)),
  };
}

/** An evaluation as an answer. */
export function showEvaluation({ scale, fields, bids, judgment }: Evaluation): object {
  const judged = showJudgment(judgment, scale);
  const figure = (units: bigint | null): string | null => shownOrNull(units, scale);
  return {
    lowestBidPrices: fields.map(({ lot, field }) => ({
      lot,
      lowestBidPrice: field === null ? null : String(field.lowest),
    })),
    bids: bids.map(({ bid, lots, quality, price }, index) => ({
      bid,
      lots: lots.map((one) => ({
        lot: one.lot,
        bidPrice: one.bidPrice === null ? null : String(one.bidPrice),
        pricePoints: figure(one.pricePoints),
        qualityPoints: figure(one.qualityPoints),
      })),
      quality: figure(quality),
      price: figure(price),
      total: judged.bids[index]?.total ?? null,
      eligible: judged.bids[index]?.eligible ?? false,
      reasons: judged.bids[index]?.reasons ?? [],
    })),
    ranking: judged.ranking,
    ties: judged.ties,
    outcome: judged.outcome,
  };
}
