import type { ChangedDate } from '../../domain/case/state.ts';
import { activityLabel } from '../../texts/labels/activities.ts';
import { quick } from '../core/calls.ts';
import type { Run } from '../core/run.ts';
import { subjectOf, tender } from './awards.ts';
import type { Turn } from '../core/effect.ts';

/** What was read in is scored; from here the ranking is fixed. */
export async function scoreBids(run: Run, { at, by }: Turn<'scoreBids'>): Promise<readonly ChangedDate[]> {
  const { case: name, hash } = run.state;
  const awards = await quick(activityLabel.scoring).score({ case: name, hash });
  tender(run).awards = awards;
  for (const award of awards) run.journal.note({ fact: { kind: 'scored', award }, subject: subjectOf(award), at, by });
  return [];
}
