import { indexationOf } from '../../domain/acts/record-index.ts';
import { refusal } from '../../domain/acts/refusal.ts';
import type { ChangedDate } from '../../domain/case/state.ts';
import { activityLabel } from '../../texts/labels/activities.ts';
import { quick } from '../core/calls.ts';
import type { Run } from '../core/run.ts';
import { refused } from '../core/refuse.ts';
import type { Turn } from '../core/effect.ts';
import { report } from './report-milestone.ts';

/** The figure is kept, every price of the year is made from it, and the indexation of that year is done. */
export async function recordIndex(run: Run, { act, at, by }: Turn<'recordIndex'>): Promise<readonly ChangedDate[]> {
  const { case: name, hash } = run.state;
  const { year, series, status, percentage, source } = act;
  const figure = { year, series, status, percentage, source };
  const milestone = indexationOf(run.state, year);
  if (milestone === null) throw new Error(`the indexation of ${year} passed its guard but is not in the case`);
  const answer = await quick(activityLabel.indexing(year)).indexPrices({ case: name, hash, figure });
  // The evidence was fetched in this very turn; a price that changed since is told like any refusal.
  if ('refused' in answer) throw refused(refusal('index-refused', { values: { why: 'other-status' } }));
  const { prices } = answer;
  return report(run, milestone.id, { at, happenedAt: at, by, plan: null, proof: null, figure: { ...figure, prices } });
}
