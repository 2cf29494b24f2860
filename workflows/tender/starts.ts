import { heldLots } from '../../domain/case/hold.ts';
import { tenderOf } from '../../domain/case/state.ts';
import type { AwardOutcome } from '../../domain/case/outcome.ts';
import { winnersOf } from '../../domain/evaluation/outcome.ts';
import { partOf } from '../../domain/plan/part.ts';
import { allWithTrait, withTrait } from '../../domain/plan/trait.ts';
import { activityLabel } from '../../texts/labels/activities.ts';
import { quick } from '../core/calls.ts';
import type { Run } from '../core/run.ts';

/**
 * Starts the cases of the grantees as services start: of every lot, or first of those that do not wait for a judge and later of the
 * others (U2.4-m, U1.7-a).
 * @returns whether nothing is left to start now.
 */
export function startsOf(run: Run): boolean {
  const { state } = run;
  const own = tenderOf(state);
  if (own === null) return true;
  const held = heldLots(state);
  const wanted = held.length === 0 ? 'all' : 'part';
  if (own.started === 'underway') return false;
  if (own.started === 'all' || own.started === wanted) return true;
  const services = withTrait(state.milestones, 'starts-services');
  const startsAt = own.started === 'none' ? (services?.endsAt ?? state.cause) : state.cause;
  own.started = 'underway';
  void run.journal.during(start(run, startsAt, held)).then(() => {
    own.started = wanted;
    return run.commit();
  });
  return false;
}

async function start(run: Run, startsAt: number, held: readonly string[]): Promise<void> {
  const { state } = run;
  const awards = tenderOf(state)?.awards ?? null;
  await quick(activityLabel.startSubsidies).startSubsidies({
    case: state.case,
    hash: state.hash,
    startsAt,
    ownClock: run.clock !== undefined,
    heldLots: held,
    withoutApplication: withoutApplication(run),
    winners: awards === null ? null : lotWinners(awards),
  });
}

const lotWinners = (awards: readonly AwardOutcome[]): { readonly lot: string; readonly bid: string }[] =>
  awards.flatMap(({ lots, outcome }) => lots.flatMap((lot) => winnersOf(outcome).map((bid) => ({ lot, bid }))));

/** Who asked for nothing: the applicant of each decision that is not to be made, or every grantee where there is one decision. */
const withoutApplication = ({ state }: Run): readonly string[] =>
  allWithTrait(state.milestones, 'on-application')
    .filter((one) => one.state === 'void')
    .flatMap(({ id }) => partOf(id)?.part ?? tenderOf(state)?.grantees.map((one) => one.id) ?? []);
