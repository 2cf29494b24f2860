import { lotAlone, wayIn } from '../../domain/case/lot-way.ts';
import { tenderOf } from '../../domain/case/state.ts';
import type { AwardOutcome } from '../../domain/case/outcome.ts';
import type { Started, TenderOwn } from '../../domain/case/own-part.ts';
import { winnersOf } from '../../domain/evaluation/outcome.ts';
import { allWithTrait, withTrait } from '../../domain/plan/trait.ts';
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
  const still = undecided(run);
  if (started === 'all' && own.undecided.every((one) => still.includes(one))) return true;
  setStarted(own, lot, 'underway');
  void run.journal.during(start(run, lot, own)).then(() => {
    setStarted(own, lot, 'all');
    return run.commit();
  });
  return false;
}

const startedOn = ({ ways, started }: TenderOwn, lot: string | null): Started =>
  lot === null ? started : (ways.find((one) => one.lot === lot)?.started ?? started);

function setStarted(own: TenderOwn, lot: string | null, started: Started): void {
  if (lot === null) own.started = started;
  else own.ways = own.ways.map((one) => (one.lot === lot ? { ...one, started } : one));
}

async function start(run: Run, lot: string | null, own: TenderOwn): Promise<void> {
  const { state } = run;
  const { awards, lots } = own;
  own.undecided = undecided(run);
  const services = withTrait(wayIn(state, lot).milestones, 'starts-services');
  await quick(activityLabel.startSubsidies).startSubsidies({
    case: state.case,
    hash: state.hash,
    // Never before what it waited for.
    startsAt: Math.max(services?.endsAt ?? state.cause, state.cause),
    ownClock: run.clock !== undefined,
    heldLots: lots.filter((one) => startedOn(own, lotAlone(state, one)) === 'none'),
    undecided: own.undecided,
    winners: awards === null ? null : lotWinners(awards),
  });
}

const lotWinners = (awards: readonly AwardOutcome[]): { readonly lot: string; readonly bid: string }[] =>
  awards.flatMap(({ lots, outcome }) => lots.flatMap((lot) => winnersOf(outcome).map((bid) => ({ lot, bid }))));

/** On whose application nothing was decided: that of one applicant, or of every grantee where there is one decision. */
const undecided = ({ state }: Run): readonly string[] =>
  allWithTrait(state.milestones, 'on-application')
    .filter((one) => one.state !== 'done')
    .flatMap(({ party }) => party ?? tenderOf(state)?.grantees.map((one) => one.id) ?? []);
