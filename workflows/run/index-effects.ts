import type { RecordIndex } from '../../contracts/acts.ts';
import type { ActAnswer } from '../../contracts/case-state.ts';
import { eventText } from '../../texts/labels/events.ts';
import { report } from './act-effects.ts';
import type { CaseRun } from './case-run.ts';
import { quick } from './effects.ts';
import { refused } from './refuse.ts';
import { twoPeople } from './two-people.ts';

/** The figure is kept, every price of the year is made from it, and the indexation of that year is done. */
export async function recordIndex(run: CaseRun, act: RecordIndex, at: number): Promise<ActAnswer> {
  await twoPeople(run, act);
  const { reference, hash } = run.state;
  const { year, series, status, percentage, source } = act;
  const figure = { year, series, status, percentage, source };
  const answer = await quick(eventText.indexing(year)).indexPrices({ reference, hash, figure });
  if ('refusal' in answer) throw refused(answer.refusal);
  const proof = `${series} ${percentage}% (${source}); tweede persoon ${act.secondBy}; ${answer.prices} prijzen`;
  return report(run, { id: act.id, by: act.by, milestone: `indexation-${year}`, reference: proof }, at);
}
