import type { WindowMoved } from '../../contracts/acts.ts';
import { parseIsoDate } from '../../domain/law/day.ts';
import { isSettable } from '../../domain/plan/change/settable-days.ts';
import { adopt, planAfter } from '../core/replan.ts';
import type { Run } from '../core/run.ts';

/** The dates of an objection follow the window of the decision that it is against. A signal that comes twice says nothing new. */
export async function windowMoved(run: Run, told: WindowMoved): Promise<void> {
  const { state, journal } = run;
  const { own, facts } = state;
  const lastDay = parseIsoDate(String(told?.lastDay));
  if (own.kind !== 'objection' || run.over || lastDay === null || !isSettable(lastDay)) return;
  if (lastDay === (facts.windowLastDay ?? own.terms.windowLastDay)) return;
  const plan = await planAfter(run, { kind: 'window', lastDay });
  if (plan.kind === 'refused') return;
  const at = Number.isSafeInteger(told.at) ? told.at : run.now();
  const { milestones, dates } = adopt(run, plan);
  journal.note({ fact: { kind: 'window-moved', lastDay }, subject: String(state.seq), at, milestones });
  const [first] = dates;
  if (first !== undefined) journal.tell({ kind: 'moved', milestone: first.milestone, changed: dates, rectify: [] });
  await run.commit();
}
