import { partyNamed, type Party } from '../../../domain/office/party.ts';
import { putBidder, type StoredBid } from '../../../store/bids.ts';
import { changeParty, partiesOf, putParty, putPartyRole } from '../../../store/parties.ts';
import type { AtOffice } from './effect.ts';

/** Whose each bid is comes on file: a party that is there already, by number in the trade register or by name, or a new one. */
export async function putBidders(
  { tx, reference, procedure, now }: AtOffice,
  bids: readonly StoredBid[],
): Promise<void> {
  const parties = new Map((await partiesOf(tx, procedure)).map((one) => [one.id, one]));
  for (const bid of bids) {
    const party = await onFile({ tx, procedure }, [...parties.values()], bid);
    parties.set(party.id, party);
    await putPartyRole(tx, { procedure, party: party.id, role: 'bidder', lot: bid.lot, since: now });
    await putBidder(tx, reference, bid.no, party.id);
  }
}

/** The party of a bid as it is on file from now on: of one that is known is added what its bid says and nobody knew. */
async function onFile(
  { tx, procedure }: Pick<AtOffice, 'tx' | 'procedure'>,
  parties: readonly Party[],
  { no, party, registerNo, mail }: StoredBid,
): Promise<Party> {
  const known =
    parties.find((one) => registerNo !== null && one.registerNo === registerNo) ?? partyNamed(parties, party);
  if (known === null) {
    const added = { name: party.trim(), registerNo, group: null, contact: null, mail };
    const id = await putParty(tx, procedure, added);
    if (id === null) throw new Error(`bid ${no} is of a party that came on file meanwhile`);
    return { id, ...added };
  }
  const whole = { ...known, mail: known.mail ?? mail, registerNo: known.registerNo ?? registerNo };
  if (known.mail === null || known.registerNo === null) await changeParty(tx, whole);
  return whole;
}
