import { WINDOW_MOVED_SIGNAL } from '../../contracts/acts.ts';
import { asWindowMoved } from '../../contracts/signal-shape.ts';
import { adopt, planAfter } from '../core/replan.ts';
import type { Run } from '../core/run.ts';
import { unreadable } from '../core/unreadable.ts';

/** The dates of an objection follow the window of the decision that it is against. A signal that comes twice says nothing new. */
export async function windowMoved(run: Run, given: unknown): Promise<void> {
  const told = asWindowMoved(given);
  if (told === null) return unreadable(run, WINDOW_MOVED_SIGNAL);
  const { lastDay, at } = told;
  const { state, journal } = run;
  const { own, facts } = state;
  if (own.kind !== 'objection' || run.over || lastDay === (facts.windowLastDay ?? own.terms.windowLastDay)) return;
  const plan = await planAfter(run, { kind: 'window', lastDay });
  if (plan.kind === 'refused') return;
  const { milestones, dates } = adopt(run, plan);
  journal.note({ fact: { kind: 'window-moved', lastDay }, subject: String(state.seq), at, milestones });
  const [first] = dates;
  if (first !== undefined) journal.tell({ kind: 'moved', milestone: first.milestone, changed: dates, rectify: [] });
  await run.commit();
}
