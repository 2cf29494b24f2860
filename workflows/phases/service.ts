import type { AwardOutcome } from '../../contracts/case-state.ts';
import type { EpochMs } from '../../domain/law/iso-date.ts';
import type { CaseRun } from '../run/case-run.ts';
import { quick } from '../run/effects.ts';
import { activityLabel } from '../../texts/labels/activities.ts';

/** Services start; from here every grantee has a subsidy case of its own (U2.4-m, U1.7-a). */
export async function service(run: CaseRun): Promise<void> {
  await run.reach('service-start');
  if (run.over) return;
  await startGrantees(run, run.find('service-start')?.endsAt ?? run.state.cause);
  if (run.lotHeld) {
    // What waited for a judge starts once he has decided.
    await run.lotsFree();
    if (!run.over) await startGrantees(run, run.state.cause);
  }
  // A drop-out can have opened a window that is still open.
  await run.reach('objection-window');
}

async function startGrantees(run: CaseRun, startsAt: EpochMs): Promise<void> {
  const { reference, hash, heldLots } = run.state;
  await quick(activityLabel.startSubsidies).startSubsidies({
    reference,
    hash,
    startsAt,
    ownClock: run.input.clock !== undefined,
    ...(heldLots === undefined ? {} : { heldLots: heldLots.map((one) => one.lot) }),
    ...(run.state.awards === undefined ? {} : { winners: winnersOf(run.state.awards) }),
  });
}

const winnersOf = (awards: readonly AwardOutcome[]): { readonly lot: string; readonly bid: string }[] =>
  awards.flatMap(({ award, outcome }) =>
    'winner' in outcome ? award.split('+').map((lot) => ({ lot, bid: outcome.winner })) : [],
  );
