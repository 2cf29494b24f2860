import { lotsToScore } from '../../domain/acts/score-bids.ts';
import type { ChangedDate } from '../../domain/case/state.ts';
import { winnersOf } from '../../domain/evaluation/outcome.ts';
import { activityLabel } from '../../texts/labels/activities.ts';
import { quick } from '../core/calls.ts';
import type { Run } from '../core/run.ts';
import { subjectOf, tender } from './awards.ts';
import type { Turn } from '../core/effect.ts';

/** What was read in is scored; from here the ranking is fixed. */
export async function scoreBids(run: Run, { at, by }: Turn<'scoreBids'>): Promise<readonly ChangedDate[]> {
  const { case: name, hash } = run.state;
  const own = tender(run);
  const before = own.awards ?? [];
  const awards = await quick(activityLabel.scoring).score({
    case: name,
    hash,
    lots: lotsToScore(run.state),
    elsewhere: before.flatMap((one) => winnersOf(one.outcome)),
    dropped: own.toRankAnew,
  });
  const isRanked = ({ award }: { readonly award: string }): boolean => awards.some((one) => one.award === award);
  const again = own.toRankAnew.some(isRanked);
  own.awards = [...before, ...awards];
  own.toRankAnew = own.toRankAnew.filter((one) => !isRanked(one));
  for (const award of awards)
    run.journal.note({ fact: { kind: 'scored', award }, subject: `${subjectOf(award)}/${run.state.seq}`, at, by });
  if (awards.length > 0) run.journal.tell({ kind: 'ranked', awards, ...(again ? { again } : {}) });
  return [];
}
