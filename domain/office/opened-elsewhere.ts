import type { CaseState } from '../case/state.ts';
import { allWithTrait } from '../plan/trait.ts';
import type { Envelope } from './envelope.ts';

/** What of a bid says where it lies and what of it was opened here. */
export interface OpenableBid {
  readonly lot: string | null;
  /** Its sealed files; none: it lies in the vault of a platform. */
  readonly files: readonly unknown[];
  readonly opened: Readonly<Record<Envelope, boolean>>;
}

/**
 * Whether a bid was opened where it lies: it lies elsewhere, its opening is on record as done, and nothing was opened here. So it is of a
 * procedure that was under way when it came here, and where a platform opens.
 * @param all the bids of its procedure.
 */
export function isOpenedElsewhere(
  { milestones }: Pick<CaseState, 'milestones'>,
  all: readonly OpenableBid[],
  { lot, files }: OpenableBid,
): boolean {
  if (files.length > 0 || all.some(({ opened }) => opened.quality || opened.price)) return false;
  const openings = allWithTrait(milestones, 'opens-bids').filter(
    (one) => one.state !== 'void' && (one.lot === null || lot === null || one.lot === lot),
  );
  return openings.length > 0 && openings.every(({ state }) => state === 'done');
}
