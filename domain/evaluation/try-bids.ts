import { err, ok, type Result } from '../result.ts';
import { bidsOf } from './bids-of.ts';
import type { RowFinding, Rows } from './rows.ts';
import type { Outcome } from './ranking.ts';
import { outcomesOf, score, type AwardScore } from './score.ts';
import type { ScoringSettings } from './settings.ts';

/** How made-up or earlier bids would do. */
export interface TriedBids {
  /** False when there are no grades: then only what prices give is known, and nobody is ranked. */
  readonly graded: boolean;
  readonly awards: readonly AwardScore[];
  /** How each award ends. */
  readonly outcomes: readonly Outcome[];
}

/** Scores bids before there are real ones. Without any grade only the lots with a price count, each on price alone. */
export function tryBids(settings: ScoringSettings, rows: Rows): Result<TriedBids, readonly RowFinding[]> {
  const priced = settings.lots.filter((one) => one.price !== null);
  const graded = rows.grades.length > 0 || priced.length === 0;
  const used: ScoringSettings = graded
    ? settings
    : {
        ...settings,
        lots: priced.map((one) => ({ ...one, criteria: [] })),
        floor: { floor: null, rule: 'at-least' },
      };
  const left = new Set(
    settings.lots.filter((one) => !used.lots.some(({ lot }) => lot === one.lot)).map(({ lot }) => lot),
  );
  const bids = bidsOf(used, {
    ...rows,
    bids: rows.bids.map((bid) => ({ ...bid, lots: bid.lots?.filter((lot) => !left.has(lot)) ?? null })),
  });
  if (!bids.ok) return err(bids.error);
  const awards = score(used, bids.value);
  return ok({ graded, awards, outcomes: outcomesOf(used, awards) });
}
