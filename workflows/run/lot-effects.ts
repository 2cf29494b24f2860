import type { SuspendAct } from '../../contracts/acts.ts';
import type { ActAnswer } from '../../contracts/case-state.ts';
import { eventText } from '../../texts/labels/events.ts';
import { decide } from './act-effects.ts';
import type { CaseRun } from './case-run.ts';

/** One lot waits for the judge; the others go on (Aw 2.131). */
export async function holdLot(run: CaseRun, act: SuspendAct, at: number): Promise<ActAnswer> {
  const { lot = '', reason } = act;
  run.state.heldLots = [...(run.state.heldLots ?? []), { lot, since: at, reason }];
  return noted(run, act, at, 'suspended', eventText.lotHeld(lot));
}

/** The judge has decided: the lot goes on. Dates of the procedure stay: they are those of all lots. */
export async function releaseLot(run: CaseRun, act: SuspendAct, at: number): Promise<ActAnswer> {
  const { lot = '' } = act;
  run.state.heldLots = (run.state.heldLots ?? []).filter((one) => one.lot !== lot);
  return noted(run, act, at, 'resumed', eventText.lotReleased(lot));
}

async function noted(
  run: CaseRun,
  { by, reason, lot = '' }: SuspendAct,
  at: number,
  kind: 'suspended' | 'resumed',
  text: string,
): Promise<ActAnswer> {
  decide(run, '', text);
  const subject = `${lot}/${at}`;
  await run.journal.note({ kind, subject, at, text, by, reason });
  void run.journal.tell({ kind: 'part', what: text, by, reason }, at, subject);
  return { at, changed: [] };
}
