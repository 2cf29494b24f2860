import { bidsOf } from '../domain/evaluation/bids-of.ts';
import type { AssessedBid } from '../domain/evaluation/assessed-bid.ts';
import { rowsOfLots, type Rows } from '../domain/evaluation/rows.ts';
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
  const now = lots === null ? settings.value : settingsOfLots(settings.value, lots);
  const own = lots === null ? rows : rowsOfLots(rows, lots);
  const bids = bidsOf(now, own);
  if (!bids.ok || (received > 0 && own.bids.length === 0)) return err('incomplete');
  return ok({ settings: now, bids: bids.value });
}

const settingsOfLots = (settings: ScoringSettings, lots: readonly string[]): ScoringSettings => ({
  ...settings,
  lots: settings.lots.filter(({ lot }) => lots.includes(lot)),
});
