import type { SuspendAct } from '../../contracts/acts.ts';
import type { ActAnswer, CaseMilestone } from '../../contracts/case-state.ts';
import { careful } from '../../domain/acts/guards.ts';
import { allHeld } from '../../domain/acts/held-lots.ts';
import { holdUntil } from '../../domain/acts/held-stretch.ts';
import { eventText } from '../../texts/labels/events.ts';
import { adopt, decide, none, replan, type Changes } from './act-effects.ts';
import type { CaseRun } from './case-run.ts';
import { hold, release } from './held.ts';

/** One lot waits for the judge; the others go on (Aw 2.131). When all of them wait, the final award does. */
export async function holdLot(run: CaseRun, act: SuspendAct, at: number): Promise<ActAnswer> {
  const { lot = '', reason } = act;
  const { state } = run;
  state.heldLots = [...(state.heldLots ?? []), { lot, since: at, reason }];
  const final = finalAward(run);
  const waits = final !== null && final.heldSince === undefined && allHeld(state);
  if (waits) hold(final, at);
  return noted(run, act, at, { kind: 'suspended', text: eventText.lotHeld(lot) }, waits ? final : null, none);
}

/** The judge has decided: the lot goes on. Dates of the procedure stay, unless nothing could go on before. */
export async function releaseLot(run: CaseRun, act: SuspendAct, at: number): Promise<ActAnswer> {
  const { lot = '' } = act;
  const { state } = run;
  const final = finalAward(run);
  const waited = final?.heldSince !== undefined && allHeld(state) ? final : null;
  state.heldLots = (state.heldLots ?? []).filter((one) => one.lot !== lot);
  const changes =
    waited === null ? none : adopt(run, await replan(run, holdUntil(state.facts.holds, waited, undefined, at)));
  if (waited !== null) release(waited);
  return noted(run, act, at, { kind: 'resumed', text: eventText.lotReleased(lot) }, waited, changes);
}

/** The final award that is still to come. */
function finalAward(run: CaseRun): CaseMilestone | null {
  const final = careful(run.state) ? run.find('award-final') : null;
  return final?.owner === 'ours' && final.state !== 'done' ? final : null;
}

async function noted(
  run: CaseRun,
  { by, reason, lot = '' }: SuspendAct,
  at: number,
  what: { readonly kind: 'suspended' | 'resumed'; readonly text: string },
  milestone: CaseMilestone | null,
  { milestones, dates }: Changes,
): Promise<ActAnswer> {
  const { kind, text } = what;
  decide(run, '', text);
  const subject = `${lot}/${at}`;
  const about = milestone === null ? {} : { milestone };
  await run.journal.note({ kind, subject, at, text, by, reason, changed: milestones, ...about });
  void run.journal.tell({ kind: 'part', what: text, by, reason, changed: dates }, at, subject);
  return { at, changed: dates };
}
