import type { EpochMs } from '../law/iso-date.ts';
import type { GuardedAct, GuardedCase } from './guarded-case.ts';
import { barred, missingReason } from './guards.ts';
import { isHeld } from './held-lots.ts';
import { refusal, type Refusal } from './refusal.ts';

type LotWish = GuardedAct & { readonly lot: string; readonly reason: string };

const HELD = { ground: 'Aw 2.131' } as const;

/** One lot waits for the judge while the others go on; nothing of it is concluded until the verdict (Aw 2.131). */
export function mayHoldLot(given: GuardedCase, act: LotWish, now: EpochMs): Refusal | null {
  const why = barred(given, act, now) ?? missingReason(act);
  if (why !== null) return why;
  const values = { lot: act.lot, lots: (given.lots ?? []).join(', ') };
  if (given.lots?.includes(act.lot) !== true) return refusal('unknown-lot', { values });
  return isHeld(given, act.lot) ? refusal('lot-held', { ...HELD, values }) : null;
}

/** The judge has decided, or the claim was withdrawn. */
export function mayReleaseLot(given: GuardedCase, act: LotWish, now: EpochMs): Refusal | null {
  const why = barred({ ...given, suspension: null }, act, now) ?? missingReason(act);
  if (why !== null) return why;
  return isHeld(given, act.lot) ? null : refusal('lot-not-held', { values: { lot: act.lot } });
}
