import type { ActName } from '../../domain/acts/acts.ts';
import { offeredNow } from '../../domain/acts/judge.ts';
import { nextWake } from '../../domain/case/wakes.ts';
import { tenderOf } from '../../domain/case/state.ts';
import { invariants } from './invariants.ts';
import type { PlayedCase } from './played-case.ts';

/** Does what people would do to bring the case to its end. @throws Error when it gets there by nothing that they can do */
export async function bringHome(played: PlayedCase): Promise<void> {
  for (let step = 0; step < 400; step++) {
    const { known: state } = played;
    if (played.ended !== null) return;
    let did = false;
    const tryTo = async (name: ActName, fields: Readonly<Record<string, unknown>>, two = false) => {
      const why = await played.act(name, fields, 'p:1');
      if (why === null && two) await played.act(name, fields, 'p:2');
      if (why === null) did = true;
      return why;
    };
    for (const hold of state.holds) {
      if (hold.what.of === 'case') await tryTo('resume', { reason: 't:r' });
      else if (hold.what.of === 'lot') await tryTo('resume', { reason: 't:r', lot: hold.what.lot });
      else await tryTo('resume', { reason: 't:r', milestone: hold.what.milestone });
    }
    for (const one of tenderOf(state)?.awards ?? [])
      if ('tie' in one.outcome)
        await tryTo('recordDraw', { award: one.award, winner: one.outcome.tie[0], notary: 't:n', proof: 't:p' }, true);
    if (offeredNow(played.known).includes('scoreBids')) await tryTo('scoreBids', {});
    for (const one of played.known.milestones) {
      if (played.ended !== null) return;
      if (
        one.state === 'overdue' ||
        (one.state === 'open' && one.owner === 'ours' && played.now >= one.endsAt - 3_600_000)
      )
        await tryTo('reportMilestone', { milestone: one.id, proof: 't:p' });
      else if (one.traits.includes('applies') && one.state === 'passed')
        await tryTo('noApplication', { milestone: one.id, proof: 't:p' });
    }
    if (played.ended !== null) return;
    const wake = nextWake(played.known);
    if (!did && wake === null) {
      const open = played.known.milestones.filter((one) => one.state === 'open' || one.state === 'overdue');
      throw new Error(
        `stuck in ${played.known.phase} with ${open.map(({ id, state: is }) => `${id} (${is})`).join(', ')}`,
      );
    }
    if (!did && wake !== null) await played.turn(Math.max(wake, played.now + 1000));
    invariants(played);
  }
  throw new Error(`not home after 400 steps: ${played.known.phase}`);
}
