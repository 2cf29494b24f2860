import { bidsOf } from '../domain/evaluation/bids-of.ts';
import type { AssessedBid } from '../domain/evaluation/assessed-bid.ts';
import type { Rows } from '../domain/evaluation/rows.ts';
import type { ScoringSettings } from '../domain/evaluation/settings.ts';
import { settle } from '../domain/evaluation/settle.ts';
import type { Definition } from '../domain/plan/definition.ts';
import { err, ok, type Result } from '../domain/result.ts';

export type AssessmentFault = 'open-choices' | 'incomplete';

/**
 * What bids are scored by: the settings of the definition, and the rows that were read in, put together.
 * @param received how many bids came in on time: where any did, rows of none are not complete.
 */
export function assessmentOf(
  { evaluation }: Pick<Definition, 'evaluation'>,
  rows: Rows,
  received: number,
): Result<{ readonly settings: ScoringSettings; readonly bids: readonly AssessedBid[] }, AssessmentFault> {
  const settings = evaluation === null ? null : settle(evaluation);
  if (settings?.ok !== true) return err('open-choices');
  const bids = bidsOf(settings.value, rows);
  if (!bids.ok || (received > 0 && rows.bids.length === 0)) return err('incomplete');
  return ok({ settings: settings.value, bids: bids.value });
}
