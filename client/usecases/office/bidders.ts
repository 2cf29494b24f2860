import type { Party } from '../../../domain/office/party.ts';
import { oneSpelling } from '../../../domain/plan/people.ts';
import { putBidder, type StoredBid } from '../../../store/bids.ts';
import { changeParty, partiesOf, putParty, putPartyRole } from '../../../store/parties.ts';
import type { AtOffice } from './effect.ts';

/** Whose each bid is comes on file: a party that is there already, by number in the trade register or by name, or a new one. */
export async function putBidders(
  { tx, reference, procedure, now }: AtOffice,
  bids: readonly StoredBid[],
): Promise<void> {
  for (const bid of bids) {
    const known = partyOf(await partiesOf(tx, procedure), bid);
    const party = { name: bid.party.trim(), registerNo: bid.registerNo, group: null, contact: null, mail: bid.mail };
    const id = known?.id ?? (await putParty(tx, procedure, party));
    if (id === null) throw new Error(`bid ${bid.no} is of a party that came on file meanwhile`);
    if (known !== null && (known.mail === null || known.registerNo === null))
      await changeParty(tx, {
        ...known,
        mail: known.mail ?? bid.mail,
        registerNo: known.registerNo ?? bid.registerNo,
      });
    await putPartyRole(tx, { procedure, party: id, role: 'bidder', lot: bid.lot, since: now });
    await putBidder(tx, reference, bid.no, id);
  }
}

const partyOf = (parties: readonly Party[], { party, registerNo }: StoredBid): Party | null =>
  parties.find((one) => registerNo !== null && one.registerNo === registerNo) ??
  parties.find((one) => oneSpelling(one.name) === oneSpelling(party)) ??
  null;
