import type { ReceiptJudgement } from '../case/receipt-judgement.ts';
import { oneSpelling } from '../plan/people.ts';
import type { BidRow, RecordFinding } from './rows.ts';

/** A bid that came in at the desk. */
export interface ReceivedBid {
  readonly party: string;
  /** The lot that it is for; null: for whichever of them. */
  readonly lot: string | null;
  readonly no: number;
  readonly judgement: ReceiptJudgement;
  /** By its judgement, or by what a person judged since. */
  readonly counts: boolean;
  /** Somebody decided that it is set aside (`toets leg-vast … sluit-uit`). */
  readonly excluded: boolean;
}

/**
 * A ranking takes the bids that are on record and count, every one of them and no others: who bids is one whatever capitals, accents
 * and hyphens are written. A bid that was set aside needs a row as well, with the reason, and may be one that does not count; of one
 * that was set aside on record no row gives a grade or a price (U5.0-b: exclusion comes before the wishes).
 * @param lots the lots that bids came in for and that are assessed now; none where the procedure has no lots.
 */
export function againstRecord(
  rows: readonly BidRow[],
  received: readonly ReceivedBid[],
  lots: readonly string[],
): readonly RecordFinding[] {
  return [
    ...rows.flatMap((row) => (isWritten(rows, row) ? [{ kind: 'twice', row: row.bid } as const] : [])),
    ...rows.flatMap((row) => unreceived(row, received, lots)),
    ...rows.flatMap((row) => stillJudged(row, received, lots)),
    ...withoutRow(rows, received, lots),
  ];
}

/** The same bidder in another spelling stands before it. */
const isWritten = (rows: readonly BidRow[], { bid }: BidRow): boolean => {
  const [first] = rows.filter((one) => isOf(one, bid));
  return first !== undefined && first.bid !== bid;
};

function unreceived(
  { bid, lots: own, exclusions }: BidRow,
  received: readonly ReceivedBid[],
  lots: readonly string[],
): readonly RecordFinding[] {
  const his = received.filter(({ party }) => isOf({ bid }, party));
  const [first] = his;
  if (first === undefined) return [{ kind: 'bid-not-received', row: bid }];
  const wanted = lots.filter((lot) => own === null || own.includes(lot));
  const of = wanted.length === 0 ? [null] : wanted;
  return of
    .flatMap((lot): readonly RecordFinding[] => {
      const came = his.filter((one) => isForLot(one, lot));
      const [any] = came;
      if (any === undefined) return [{ kind: 'bid-not-received', row: [bid, lot].join('/') }];
      if (exclusions.length > 0 || came.some(({ counts }) => counts)) return [];
      return [
        {
          kind: 'bid-counts-not',
          row: lot === null || any.lot === null ? bid : [bid, lot].join('/'),
          no: any.no,
          judgement: any.judgement,
        },
      ];
    })
    .filter(({ row }, at, all) => all.findIndex((one) => one.row === row) === at);
}

/** Lots for which a row would have a bid graded and ranked that was set aside on record. */
function stillJudged(
  { bid, lots: own, exclusions }: BidRow,
  received: readonly ReceivedBid[],
  lots: readonly string[],
): readonly RecordFinding[] {
  if (exclusions.length > 0) return [];
  const wanted = lots.filter((lot) => own === null || own.includes(lot));
  const found = (wanted.length === 0 ? [null] : wanted).flatMap((lot): readonly RecordFinding[] => {
    const his = received.filter((one) => one.counts && isOf({ bid }, one.party) && isForLot(one, lot));
    const [first] = his;
    if (first === undefined || his.some(({ excluded }) => !excluded)) return [];
    return [{ kind: 'bid-excluded', row: first.lot === null || lot === null ? bid : `${bid}/${lot}`, no: first.no }];
  });
  return found.filter(({ row }, at) => found.findIndex((one) => one.row === row) === at);
}

const isForLot = (one: ReceivedBid, lot: string | null): boolean => one.lot === null || lot === null || one.lot === lot;

/** Bids that count for a lot that is assessed now, and of which no row says anything; one that was set aside needs none beside another of its bidder. */
const withoutRow = (
  rows: readonly BidRow[],
  received: readonly ReceivedBid[],
  lots: readonly string[],
): readonly RecordFinding[] =>
  received
    .filter(({ counts, lot }) => counts && (lot === null || lots.length === 0 || lots.includes(lot)))
    .filter(
      ({ party, lot }, at, all) => all.findIndex((one) => isOf({ bid: one.party }, party) && one.lot === lot) === at,
    )
    .filter(
      ({ party, lot, excluded }) =>
        !rows.some(
          (row) => isOf(row, party) && (excluded || lot === null || row.lots === null || row.lots.includes(lot)),
        ),
    )
    .map(({ party, lot, no }) => ({ kind: 'bid-without-row', row: lot === null ? party : `${party}/${lot}`, no }));

const isOf = ({ bid }: Pick<BidRow, 'bid'>, party: string): boolean => oneSpelling(bid) === oneSpelling(party);

/** How many bid, each once however often and for how many lots, with a bid that counts. */
export const biddersIn = (received: readonly ReceivedBid[]): number =>
  new Set(received.filter(({ counts }) => counts).map(({ party }) => oneSpelling(party))).size;
