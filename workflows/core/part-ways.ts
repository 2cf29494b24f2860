import type { PlannedCase } from '../../contracts/plan-request.ts';
import { apart } from '../../domain/case/lot-way.ts';
import type { ActorId } from '../../domain/case/ids.ts';
import { tenderOf } from '../../domain/case/state.ts';
import type { EpochMs } from '../../domain/law/iso-date.ts';
import { wholeOf } from '../../domain/plan/part.ts';
import { lotsApart } from '../../domain/plan/way.ts';
import type { Run } from './run.ts';

/** Lots that leave the others with an act do so before it is carried out, with the dates and facts that they shared until now. */
export function partWays(
  { state, journal }: Run,
  plan: PlannedCase | null,
  { at, by }: { readonly at: EpochMs; readonly by: readonly ActorId[] },
): void {
  for (const lot of lotsApart(plan?.milestones ?? [])) {
    const planned = plan?.milestones.filter((one) => one.lot === lot) ?? [];
    const first = planned.find(({ id }) => state.milestones.every((one) => one.id !== id));
    const own = tenderOf(state);
    if (first === undefined || own === null) continue;
    const left = apart(state, lot, wholeOf(first.id));
    if (left === state) continue;
    state.milestones = left.milestones;
    own.ways = tenderOf(left)?.ways ?? own.ways;
    journal.note({
      fact: { kind: 'lot-apart', lot, milestone: first.id },
      subject: `${first.id}/${state.seq}`,
      at,
      by,
      milestones: state.milestones.filter((one) => one.lot === lot),
    });
  }
}
