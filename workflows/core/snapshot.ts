import type { CaseSnapshot } from '../../contracts/case-event.ts';
import { listedDate, standingOf } from '../../domain/case/attention.ts';
import { waitingFor } from '../../domain/case/outlook.ts';
import { nextWake } from '../../domain/case/wakes.ts';
import type { CaseState } from '../../domain/case/state.ts';

/** The case as the read model keeps it. */
export function snapshot(state: CaseState): CaseSnapshot {
  const { facts, holds, pending, duties, defaults, broken, outcome, own, takenOver } = state;
  const waiting = waitingFor(state)?.id ?? null;
  const since = takenOver === undefined ? {} : { takenOver };
  const standing = standingOf(state);
  return {
    waitingFor: waiting,
    nextAt: nextWake(state),
    attention: standing.attention,
    turn: standing.turn,
    date: listedDate(standing),
    facts,
    holds,
    pending,
    duties,
    defaults,
    broken,
    outcome,
    own,
    ...since,
  };
}
