import { lotLapses, requestsLapse } from '../../domain/case/lot-end.ts';
import type { ActorId, TextRef } from '../../domain/case/ids.ts';
import type { Outcome } from '../../domain/case/outcome.ts';
import { ended } from '../../domain/case/transitions.ts';
import { withEnd } from '../../domain/case/way-phases.ts';
import type { EpochMs } from '../../domain/law/iso-date.ts';
import type { Run } from './run.ts';

/** Who ends something, when, and why. */
export interface EndAsked {
  readonly at: EpochMs;
  readonly by: readonly ActorId[];
  readonly reason: TextRef;
}

type Ending = Pick<Run, 'state' | 'journal'>;

/**
 * Closes the case. People hear of it when somebody ended it, or when requests lapsed with it.
 * @param asked who ended it and why, where it did not end by itself.
 * @param gone acts that waited for another person on its last way, and lapsed with that.
 */
export function finish(
  { state, journal }: Ending,
  outcome: Outcome,
  { asked, gone = [] }: { readonly asked?: EndAsked; readonly gone?: readonly string[] } = {},
): void {
  const lapsed = [...gone, ...ended(state, outcome).map(({ act }) => act)];
  const { at = state.cause, by = [], reason = null } = asked ?? {};
  journal.note({
    fact: { kind: 'finished', caseKind: state.own.kind, outcome, reason },
    // A case that was opened again ends once more.
    subject: `${outcome}/${state.seq}`,
    at,
    by,
    tell: asked !== undefined || lapsed.length > 0 ? { kind: 'ended', outcome, lapsed } : null,
  });
}

/**
 * Ends one way through the case, and with the last of them the case.
 * @param lot null: that of the lots that go together.
 * @param asked who ended it and why, where it did not end by itself.
 */
export function endWay(run: Ending, lot: string | null, outcome: Outcome, asked?: EndAsked): void {
  const { state, journal } = run;
  const { lots, ends } = withEnd(state, lot, outcome);
  const lapsed = requestsLapse(state, lot, lots).map(({ act }) => act);
  const ofLots = ends === null || asked !== undefined;
  if (ofLots) {
    const { at = state.cause, by = [], reason } = asked ?? {};
    const isTold = asked !== undefined || lapsed.length > 0;
    journal.note({
      fact: { kind: 'lots-ended', lots, outcome, ...(reason === undefined ? {} : { reason }) },
      subject: lots.join('+'),
      at,
      by,
      milestones: lot === null || outcome === 'completed' ? [] : lotLapses(state, lot),
      tell: isTold ? { kind: 'lots-ended', lots, outcome, last: ends !== null, lapsed } : null,
    });
  }
  if (ends !== null) finish(run, ends, { gone: ofLots ? [] : lapsed });
}
