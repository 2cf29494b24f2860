import type { StartSubsidies } from '../../contracts/activities.ts';
import { wayIn } from '../../domain/case/lot-way.ts';
import { tenderOf, type CaseState } from '../../domain/case/state.ts';
import type { AwardOutcome } from '../../domain/case/outcome.ts';
import type { Started, TenderOwn } from '../../domain/case/own-part.ts';
import { awaitedFrom, isEnded, startedOn, waiting } from '../../domain/case/starting.ts';
import { winnersOf } from '../../domain/evaluation/outcome.ts';
import { localOf } from '../../domain/law/clock.ts';
import { withTrait } from '../../domain/plan/trait.ts';
import { activityLabel } from '../../texts/labels/activities.ts';
import { quick } from '../core/calls.ts';
import type { Run } from '../core/run.ts';

/**
 * Starts the cases of the grantees as services start for a way through the procedure: a grantee with lots on several ways begins with
 * the last of them (U2.4-m, U1.7-a).
 * @param lot null for the lots that go together.
 * @returns whether nothing is left to start on this way.
 */
export function startsOf(run: Run, lot: string | null): boolean {
  const { state } = run;
  const own = tenderOf(state);
  if (own === null) return true;
  const started = startedOn(own, lot);
  if (started === 'underway') return false;
  // Who waits for another lot of its own is still to start when that lot comes there, or ends.
  const still = waiting(state);
  if (started === 'all' && own.waiting.every((one) => still.includes(one))) return awaitedFrom(state, lot).length === 0;
  setStarted(own, lot, 'underway');
  void run.journal.during(start(run, lot, own)).then(() => {
    setStarted(own, lot, 'all');
    return run.commit();
  });
  return false;
}

function setStarted(own: TenderOwn, lot: string | null, started: Started): void {
  if (lot === null) own.started = started;
  else own.ways = own.ways.map((one) => (one.lot === lot ? { ...one, started } : one));
}

async function start(run: Run, lot: string | null, own: TenderOwn): Promise<void> {
  const { state } = run;
  const { awards } = own;
  own.waiting = waiting(state);
  const services = withTrait(wayIn(state, lot).milestones, 'starts-services');
  await quick(activityLabel.startSubsidies).startSubsidies({
    case: state.case,
    hash: state.hash,
    // Never before what it waited for.
    startsAt: Math.max(services?.endsAt ?? state.cause, state.cause),
    ownClock: run.clock !== undefined,
    services: [null, ...own.lots].flatMap((one) => servicesOf(state, one)),
    endedLots: own.lots.filter((one) => isEnded(state, one)),
    waiting: own.waiting,
    winners: awards === null ? null : lotWinners(awards).filter((one) => !isEnded(state, one.lot)),
  });
}

/** The day on which services really begin for a lot: what is accounted for begins there. */
function servicesOf(state: CaseState, lot: string | null): StartSubsidies['services'] {
  const found = withTrait(wayIn(state, lot).milestones, 'starts-services');
  if (found === null) return [];
  return [{ lot, from: found.happenedAt === null ? found.lastDay : localOf(found.happenedAt).day }];
}

const lotWinners = (awards: readonly AwardOutcome[]): { readonly lot: string; readonly bid: string }[] =>
  awards.flatMap(({ lots, outcome }) => lots.flatMap((lot) => winnersOf(outcome).map((bid) => ({ lot, bid }))));
