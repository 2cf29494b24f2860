import type { Kysely } from 'kysely';
import type { CaseState } from '../../../domain/case/state.ts';
import { wasOpenedBefore, withOpenedElsewhere } from '../../../domain/office/opened-elsewhere.ts';
import { bidsOf, type StoredBid } from '../../../store/bids.ts';
import type { Database } from '../../../store/database.ts';
import { areGradesFixed } from '../../../store/openings.ts';

/** All bids of a case by number, with what was opened of each, here or where it lies. */
export const bidsOnFile = async (
  db: Kysely<Database>,
  reference: string,
  state: CaseState,
): Promise<readonly StoredBid[]> => withOpenedElsewhere(state, await bidsOf(db, reference));

/** Whether all grades stand: on record here, or because the bids were assessed before the case came here. */
export const gradesStand = async (db: Kysely<Database>, reference: string, state: CaseState): Promise<boolean> =>
  wasOpenedBefore(state, 'price', null) || (await areGradesFixed(db, reference));
