import type { AssessedBid } from './assessed-bid.ts';
import type { BandedProduct } from './band.ts';
import { chanceFrom, type Chance } from './chance.ts';
import { evaluate } from './evaluation.ts';
import type { Grade } from './grade-scale.ts';
import { criterionLevels, leastPlace, type Criterion } from './quality.ts';
import { rankReversals } from './rank-reversal.ts';
import { outcomesOf, score } from './score.ts';
import type { EvaluationLot, EvaluationSettings, ScoringSettings } from './settings.ts';

/** How bids are drawn. */
export interface DrawOptions {
  readonly seed: number;
  /** How many times bids are drawn. */
  readonly rounds: number;
  readonly bidders: number;
}

/** What happened in the rounds. */
export interface Drawn {
  readonly rounds: number;
  readonly bidders: number;
  /** Rounds with an equal first place; with several winners, in which a tie decides who has a place. */
  readonly tiesForFirst: number;
  /** Rounds with an equal place anywhere. */
  readonly ties: number;
  readonly noAward: number;
  /** Rounds in which some bid turns the order of the others by dropping out. */
  readonly reversals: number;
}

/** A lot with the range of each of its prices. */
export interface BandedLot extends EvaluationLot {
  readonly products: readonly BandedProduct[];
}

/** Draws bids that are allowed and counts how often chance makes trouble; the same seed gives the same counts. */
export function drawBids(
  settings: EvaluationSettings,
  lots: readonly BandedLot[],
  { seed, rounds, bidders }: DrawOptions,
): Drawn {
  const chance = chanceFrom(seed);
  const counts = { tiesForFirst: 0, ties: 0, noAward: 0, reversals: 0 };
  for (let round = 0; round < rounds; round += 1) {
    const bids = Array.from({ length: bidders }, (_, place) => drawBid(lots, `${place + 1}`, chance));
    const evaluation = evaluate(settings, bids);
    const { outcome, ties } = evaluation.judgment;
    if ('tie' in outcome) counts.tiesForFirst += 1;
    if ('noAward' in outcome) counts.noAward += 1;
    if (ties.length > 0) counts.ties += 1;
    if (rankReversals(settings, bids, evaluation).length > 0) counts.reversals += 1;
  }
  return { rounds, bidders, ...counts };
}

/** How often a limit of lots decides who wins. */
export interface LimitDrawn {
  readonly rounds: number;
  readonly bidders: number;
  /** Rounds in which some award ends otherwise than its own ranking. */
  readonly changed: number;
  /** Rounds in which some award has no winner left. */
  readonly unawarded: number;
}

/** Draws bidders that are in every lot, and counts what the limit of lots does. */
export function drawLimited(
  settings: ScoringSettings,
  lots: readonly BandedLot[],
  { seed, rounds, bidders }: DrawOptions,
): LimitDrawn {
  const chance = chanceFrom(seed);
  const counts = { changed: 0, unawarded: 0 };
  for (let round = 0; round < rounds; round += 1) {
    const bids = Array.from({ length: bidders }, (_, place) => drawBid(lots, `${place + 1}`, chance));
    const awards = score(settings, bids);
    const ends = outcomesOf(settings, awards);
    if (awards.some(({ evaluation }, at) => evaluation.judgment.outcome !== ends[at])) counts.changed += 1;
    if (ends.some((end) => 'noAward' in end && end.noAward === 'lot-limit')) counts.unawarded += 1;
  }
  return { rounds, bidders, ...counts };
}

/** A bid that is allowed: every grade from its threshold up, every price within its range. */
function drawBid(lots: readonly BandedLot[], bid: string, chance: Chance): AssessedBid {
  const grade = (criterion: Criterion): Grade => {
    const least = leastPlace(criterion);
    const allowed = criterionLevels(criterion).levels.filter(({ place }) => place >= least);
    return allowed[chance.whole(0, allowed.length - 1)]?.grade ?? '';
  };
  return {
    bid,
    exclusions: [],
    grades: new Map(
      lots
        .filter((lot) => lot.criteria.length > 0)
        .map(({ lot, criteria }) => [lot, new Map(criteria.map((one) => [one.criterion, grade(one)]))]),
    ),
    prices: new Map(
      lots
        .filter((lot) => lot.price !== null)
        .map(({ lot, products }) => [
          lot,
          new Map(products.map(({ product, minimum, maximum }) => [product, chance.amount(minimum, maximum)])),
        ]),
    ),
  };
}
