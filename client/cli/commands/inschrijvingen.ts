import { isRefusal } from '../../../domain/acts/refusal.ts';
import { bidsSheet, checksSheet, requestsSheet } from '../../told/office-sheets.ts';
import { seeBids, type SeenBids } from '../../usecases/office/see-bids.ts';
import { knownCase } from '../case.ts';
import { printList, type Form } from '../output.ts';
import { withCaseFile } from '../surroundings.ts';
import { whoAsks } from '../who-asks.ts';
import { refusedStop } from './act.ts';

interface Flags {
  readonly door?: string;
  readonly uitvoer: Form;
}

/** The bids as far as whoever asks may see them. @throws Stop when she may not */
async function seen(reference: string, { door }: Flags): Promise<SeenBids> {
  return withCaseFile(async (file) => {
    const found = await knownCase(file, reference);
    const bids = await seeBids(file, found, await whoAsks(file, { door }));
    if (isRefusal(bids)) throw refusedStop(bids, reference);
    return bids;
  });
}

/** Shows the bids: before the opening by number alone. */
export async function inschrijvingen(reference: string, flags: Flags): Promise<void> {
  printList(flags.uitvoer, (await seen(reference, flags)).bids, bidsSheet);
}

/** Shows what was decided of each bid. */
export async function toetsen(reference: string, flags: Flags): Promise<void> {
  printList(flags.uitvoer, (await seen(reference, flags)).checks ?? [], checksSheet);
}

/** Shows what bidders were asked. */
export async function navragen(reference: string, flags: Flags): Promise<void> {
  printList(flags.uitvoer, (await seen(reference, flags)).requests ?? [], requestsSheet);
}
