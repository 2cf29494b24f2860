import type { Refusal } from '../../../domain/acts/refusal.ts';
import type { ReceiptJudgement } from '../../../domain/case/receipt-judgement.ts';
import type { Asker } from '../../../domain/rights/vouched.ts';
import type { EpochMs } from '../../../domain/law/iso-date.ts';
import { standingChecks } from '../../../domain/office/bid-check.ts';
import { bidStanding, type BidStanding } from '../../../domain/office/bid-standing.ts';
import type { Envelope } from '../../../domain/office/envelope.ts';
import { nameOf } from '../../../domain/plan/people.ts';
import { ofOneGroup } from '../../../domain/office/party.ts';
import { checksOf, type StoredCheck } from '../../../store/bid-checks.ts';
import { requestsOf, type StoredRequest } from '../../../store/bid-requests.ts';
import type { BidFile, StoredBid } from '../../../store/bids.ts';
import { openingCall, openingsOf, type Opening } from '../../../store/openings.ts';
import type { OpeningCall } from '../../../domain/office/opening.ts';
import { partiesOf } from '../../../store/parties.ts';
import { resolved } from '../../../store/resolve.ts';
import { procedureOf } from '../../../domain/case/state.ts';
import { unnamedFile } from '../../../texts/office/bids.ts';
import { definitionOf } from '../definition-of.ts';
import type { CaseFile } from '../desk.ts';
import type { FoundCase } from '../find.ts';
import { rightsIn } from '../rights-in.ts';
import { bidsOnFile, gradesStand } from './bids-on-file.ts';

export type { StoredCheck } from '../../../store/bid-checks.ts';
export type { StoredRequest } from '../../../store/bid-requests.ts';
export type { Opening } from '../../../store/openings.ts';
export type { OpeningCall } from '../../../domain/office/opening.ts';

/** A bid as far as whoever asks may know of it: before the opening a number and a moment, and nothing of whose it is. */
export interface SeenBid {
  readonly no: number;
  readonly at: EpochMs;
  readonly judgement: ReceiptJudgement;
  readonly standing: BidStanding;
  readonly lot: string | null;
  readonly opened: Readonly<Record<Envelope, boolean>>;
  /** Null: not to be seen by whoever asks. */
  readonly party: string | null;
  /** Numbers of bids of the same company or group (U2.10): for a person to judge. */
  readonly sameGroup: readonly number[];
  /** Those that whoever asks may open; named by number where who bids is not hers to see. */
  readonly files: readonly Pick<BidFile, 'envelope' | 'place' | 'name' | 'bytes' | 'sha256'>[];
}

/** Everything about the bids of a procedure that somebody may see. */
export interface SeenBids {
  readonly bids: readonly SeenBid[];
  /** Who asked to open, and waits for a second person. */
  readonly calls: Readonly<Record<Envelope, OpeningCall | null>>;
  readonly openings: readonly Opening[];
  readonly gradesFixed: boolean;
  /** Null: not hers to see. */
  readonly checks: readonly StoredCheck[] | null;
  readonly requests: readonly StoredRequest[] | null;
}

/** The bids of a procedure, or why somebody may not see how many there are. @throws DefinitionUnreadable */
export async function seeBids(file: CaseFile, found: FoundCase, asker: Asker): Promise<SeenBids | Refusal> {
  const rights = await rightsIn(file, found, asker);
  const refused = rights.see('receipt-count');
  if (refused !== null) return refused;
  const { reference } = found.stored.name;
  const bids = await bidsOnFile(file.db, reference, found.state);
  const isNamed = rights.see('bidder-names') === null;
  const reads = { quality: rights.see('quality-files') === null, price: rights.see('prices') === null };
  const groups = isNamed ? await groupsOf(file, found, bids) : new Map<number, readonly number[]>();
  const openings = await openingsOf(file.db, reference);
  const call = {
    quality: await openingCall(file.db, reference, 'quality'),
    price: await openingCall(file.db, reference, 'price'),
  };
  const whole = await resolved(file.db, {
    bids: bids.map((bid) => seen(bids, bid, { isNamed, reads, sameGroup: groups.get(bid.no) ?? [] })),
    calls: call,
    openings,
    gradesFixed: await gradesStand(file.db, reference, found.state),
    checks: isNamed ? standingChecks(await checksOf(file.db, reference)) : null,
    requests: isNamed ? await requestsOf(file.db, reference) : null,
  });
  const { definition } = await definitionOf(file, found.stored);
  const name = (shown: string): string => nameOf(definition, shown);
  const named = (one: OpeningCall | null): OpeningCall | null => (one === null ? null : { ...one, by: name(one.by) });
  return {
    ...whole,
    calls: { quality: named(whole.calls.quality), price: named(whole.calls.price) },
    openings: whole.openings.map((one) => ({ ...one, first: name(one.first), second: name(one.second) })),
    checks: whole.checks?.map((one) => ({ ...one, by: name(one.by) })) ?? null,
  };
}

function seen(
  all: readonly StoredBid[],
  bid: StoredBid,
  may: {
    readonly isNamed: boolean;
    readonly reads: Readonly<Record<Envelope, boolean>>;
    readonly sameGroup: readonly number[];
  },
): SeenBid {
  const { no, at, judgement, lot, opened } = bid;
  const isOpen = opened.quality || opened.price;
  return {
    no,
    at,
    judgement,
    lot,
    opened,
    standing: bidStanding(all, bid),
    party: may.isNamed && isOpen ? bid.party : null,
    sameGroup: may.sameGroup,
    files: bid.files
      .filter(({ envelope }) => opened[envelope] && may.reads[envelope])
      .map(({ envelope, place, name, bytes, sha256 }) => ({
        envelope,
        place,
        bytes,
        sha256,
        name: may.isNamed ? name : unnamedFile(envelope, no, place),
      })),
  };
}

/** Bids of one company or of one group, by number. */
async function groupsOf(
  { db }: CaseFile,
  { stored }: FoundCase,
  bids: readonly StoredBid[],
): Promise<ReadonlyMap<number, readonly number[]>> {
  const parties = await partiesOf(db, procedureOf(stored.name));
  const of = (bid: StoredBid) => parties.find(({ id }) => id === bid.partyId);
  return new Map(
    bids.map((bid) => {
      const own = of(bid);
      const kin = own === undefined ? [] : ofOneGroup(parties, own).map(({ id }) => id);
      return [bid.no, bids.filter(({ partyId }) => partyId !== null && kin.includes(partyId)).map(({ no }) => no)];
    }),
  );
}
