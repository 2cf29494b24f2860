import { allHandlersFinished } from '@temporalio/workflow';
import { nextWake } from '../../domain/case/wakes.ts';
import { tenderOf } from '../../domain/case/state.ts';
import type { CaseRun } from './case-run.ts';

/** Events after which a case goes on in a fresh run: from here a replay of a cold case costs more than a border. */
const LONG = 400;
/** Events that one instant can bring for each lot that goes its own way, and the most that room is left for. */
const OF_A_LOT = 5;
const ROOM = 250;
/** A run is never left this close to an instant that counts: at a closing nothing else happens. */
const QUIET_MS = 3_600_000;

/** Events past that, after which a run is left wherever nothing counts within seconds, also while messages keep coming in. */
const PRESSING = 40;
/** A border takes two seconds at most. */
const BORDER_MS = 5_000;

/**
 * Whether this is the moment for a fresh run: it has grown long, or a newer program asks for it, and the moment is quiet. One that
 * keeps growing does not wait for that.
 */
export function mayRenew(run: CaseRun): boolean {
  const { state, journal } = run;
  const { events, asked } = run.seen;
  const ways = tenderOf(state)?.ways.length ?? 0;
  const past = events - (LONG - Math.min(ROOM, OF_A_LOT * ways));
  if (past <= 0 && !asked) return false;
  const pressing = past > PRESSING;
  if (!pressing && (!journal.quiet || !allHandlersFinished())) return false;
  const wake = nextWake(state);
  return wake === null || wake - run.now() > (pressing ? BORDER_MS : QUIET_MS);
}
