import { setTimeout as pause } from 'node:timers/promises';
import type { Installation } from './installation.ts';
import { PART_NAMES, type EachPart, type PartName } from './part-names.ts';

/** Of a hundred kills so many fall on each; the worker does most, so it falls most. */
const WEIGHTS: EachPart<number> = { worker: 40, mail: 20, database: 22, temporal: 13 };
/** The rest takes everything at once. */
const HUNDRED = 100;
/** Between two kills at most, once all is up again. */
const GAP_MS = 6_000;
/** So often a part falls while another is still coming up. */
const UNWELL = 0.3;

export type Kills = EachPart<number>;

/** Kills parts at moments that follow from the luck, until there were so many. */
export async function killParts(
  installation: Installation,
  luck: () => number,
  wish: { readonly kills: number; readonly onKill: (done: number) => void },
): Promise<Kills> {
  const kills: Kills = { worker: 0, mail: 0, database: 0, temporal: 0 };
  for (let done = 0; done < wish.kills;) {
    if (luck() > UNWELL) await installation.whole();
    await pause(luck() * GAP_MS);
    for (const name of fallen(luck)) {
      if (done >= wish.kills || !installation.kill(name)) continue;
      kills[name] += 1;
      done += 1;
      wish.onKill(done);
    }
  }
  await installation.whole();
  return kills;
}

function fallen(luck: () => number): readonly PartName[] {
  let at = luck() * HUNDRED;
  for (const name of PART_NAMES) {
    if (at < WEIGHTS[name]) return [name];
    at -= WEIGHTS[name];
  }
  return PART_NAMES;
}
