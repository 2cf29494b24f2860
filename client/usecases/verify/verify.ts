import { extent, type Extent } from '../../../store/evidence/extent.ts';
import { atOneMoment } from '../../../store/evidence/one-moment.ts';
import type { Desk } from '../desk.ts';
import { chains } from './chains.ts';
import type { Check, Given } from './check.ts';
import { erasures } from './erasures.ts';
import { letters } from './letters.ts';
import { mails } from './mails.ts';
import { objects } from './objects.ts';
import { receipts } from './receipts.ts';
import { rows } from './rows.ts';
import { stamps } from './stamps.ts';
import { workflows } from './workflows.ts';
import type { RecordFault } from '../../../domain/case/record-fault.ts';

/** Everything that must hold; another part adds a file and a line here. */
const CHECKS: readonly Check[] = [chains, rows, receipts, erasures, objects, mails, letters, stamps, workflows];

export interface Verified extends Extent {
  readonly wrong: readonly RecordFault[];
}

/**
 * Looks whether the record is what was written.
 * @param client null: Temporal does not answer; the rest is looked at.
 * @param reference of a case, with the cases below it; null: everything.
 */
export async function verify(
  { db, vault, client, now }: Pick<Desk, 'db' | 'now' | 'vault'> & Pick<Given, 'client'>,
  reference: string | null,
): Promise<Verified> {
  return atOneMoment(db, async (moment) => {
    const wrong: RecordFault[] = [];
    for (const check of CHECKS)
      wrong.push(...(await check({ db: moment, client, now, reference, ...(vault === undefined ? {} : { vault }) })));
    return { ...(await extent(moment, reference)), wrong };
  });
}
