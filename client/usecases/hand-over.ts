import type { Refusal } from '../../domain/acts/refusal.ts';
import type { SeenKind } from '../../domain/rights/seen.ts';
import type { Asker } from '../../domain/rights/vouched.ts';
import { holdsBids } from '../../store/received.ts';
import type { CaseFile } from './desk.ts';
import type { FoundCase } from './find.ts';
import { rightsAnyway } from './rights-in.ts';

/**
 * Why somebody may not write a whole case as files now, or null. Files go on to whoever gets them: once bids are in they say who takes
 * part, and once it was ranked who comes where, so that they wait for the gates of those.
 */
export async function mayHandOver(file: CaseFile, found: FoundCase, asker: Asker): Promise<Refusal | null> {
  const rights = await rightsAnyway(file, found, asker);
  const { own } = found.state;
  const isRanked = own.kind === 'tender' && own.awards !== null;
  const bids = await holdsBids(file.db, found.stored.name.reference);
  const held: readonly SeenKind[] = [
    'record',
    ...(bids ? (['bidder-names'] as const) : []),
    ...(isRanked ? (['ranking'] as const) : []),
  ];
  return held.map((what) => rights.see(what)).find((why) => why !== null) ?? null;
}
