import { bidsOf } from '../domain/evaluation/bids-of.ts';
import type { AssessedBid } from '../domain/evaluation/assessed-bid.ts';
import { isFor, rowsOfLots, type Rows } from '../domain/evaluation/rows.ts';
import type { ScoringSettings } from '../domain/evaluation/settings.ts';
import { settle } from '../domain/evaluation/settle.ts';
import type { Definition } from '../domain/plan/definition.ts';
import { err, ok, type Result } from '../domain/result.ts';

export type AssessmentFault = 'open-choices' | 'incomplete';

/**
 * What bids are scored by: the settings of the definition, and the rows that were read in, put together.
 * @param lots those that are scored now; null: all.
 * @param received how many bids came in on time: where any did, rows of none are not complete.
 */
export function assessmentOf(
  { evaluation }: Pick<Definition, 'evaluation'>,
  rows: Rows,
  received: number,
  lots: readonly string[] | null,
): Result<{ readonly settings: ScoringSettings; readonly bids: readonly AssessedBid[] }, AssessmentFault> {
  const settings = evaluation === null ? null : settle(evaluation);
  if (settings?.ok !== true) return err('open-choices');
  const read = lots === null ? null : lotsRead(rows, lots);
  const now = read === null ? settings.value : settingsOfLots(settings.value, read);
  const own = read === null ? rows : rowsOfLots(rows, read);
  const bids = bidsOf(now, own);
  if (!bids.ok || (received > 0 && own.bids.length === 0)) return err('incomplete');
  return ok({ settings: now, bids: bids.value });
}

/** The lots of which something was read in; where nothing was, nobody bid for any of them. */
function lotsRead({ bids }: Rows, lots: readonly string[]): readonly string[] {
  const read = lots.filter((lot) => bids.some((bid) => isFor(bid, lot)));
  return read.length === 0 ? lots : read;
}

const settingsOfLots = (settings: ScoringSettings, lots: readonly string[]): ScoringSettings => ({
  ...settings,
  lots: settings.lots.filter(({ lot }) => lots.includes(lot)),
});
