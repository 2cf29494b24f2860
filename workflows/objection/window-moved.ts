import { WINDOW_MOVED_SIGNAL } from '../../contracts/acts.ts';
import { asWindowMoved } from '../../contracts/signal-shape.ts';
import { objectionOf } from '../../domain/acts/objection-own.ts';
import { adopt, planAfter } from '../core/replan.ts';
import type { Run } from '../core/run.ts';
import { unreadable } from '../core/unreadable.ts';

/**
 * The dates of an objection follow the window of the decision that it is against, and so does whether it came in time: what a person
 * judged of that was about another day. A signal that comes twice says nothing new.
 */
export async function windowMoved(run: Run, given: unknown): Promise<void> {
  const told = asWindowMoved(given);
  if (told === null) return unreadable(run, WINDOW_MOVED_SIGNAL);
  const { lastDay, timeliness, at } = told;
  const { state, journal } = run;
  if (state.own.kind !== 'objection' || run.over) return;
  const own = objectionOf(state);
  const moved = lastDay !== (state.facts.windowLastDay ?? own.terms.windowLastDay);
  const otherwise = timeliness !== own.timeliness;
  if (!moved && !otherwise) return;
  const plan = moved ? await planAfter(run, { kind: 'window', lastDay }) : null;
  if (plan?.kind === 'refused') return;
  const { milestones, dates } = adopt(run, plan);
  if (otherwise) state.own = { ...own, timeliness, verdict: null };
  journal.note({
    fact: { kind: 'window-moved', lastDay, ...(otherwise ? { timeliness } : {}) },
    subject: String(state.seq),
    at,
    milestones,
  });
  const [first] = dates;
  if (first !== undefined) journal.tell({ kind: 'moved', milestone: first.milestone, changed: dates, rectify: [] });
  await run.commit();
}
