import { openedAgain, opensAgain } from '../../domain/case/opened-again.ts';
import { wholeOf } from '../../domain/plan/part.ts';
import type { Run } from '../core/run.ts';
import type { Turn } from '../core/effect.ts';

/** A case that had ended goes on when somebody turns out to have applied before its end. @returns whether it does */
export function openAgain(run: Run, { act, at, by }: Turn<'reportMilestone'>): boolean {
  const { state, journal } = run;
  const { milestone: id, happenedAt = at } = act;
  if (!opensAgain(state, id, happenedAt)) return false;
  openedAgain(state, id);
  const { version } = run.known(wholeOf(id));
  journal.note({
    fact: { kind: 'opened-again', milestone: id, version, happenedAt },
    subject: `${id}/${act.id}`,
    at,
    by,
  });
  return true;
}
