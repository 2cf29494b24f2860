import { receivedWhen } from '../../../domain/acts/received-when.ts';
import { refusal } from '../../../domain/acts/refusal.ts';
import { inTime } from '../../../domain/case/milestone.ts';
import { putWithdrawal } from '../../../store/bids.ts';
import { bidNo } from './bid-checks.ts';
import type { OfficeEffect } from './effect.ts';

/** What comes after the closing is on record and changes nothing: from then on a bid binds whoever made it. */
export const withdrawBid: OfficeEffect<'withdrawBid'> = async (given, { bid: no, received, reason }) => {
  const { tx, reference, state, now, text } = given;
  const bid = await bidNo(given, no);
  if ('rule' in bid) return bid;
  if (bid.withdrawnAt !== null) return refusal('bid-withdrawn', { values: { no: String(no) } });
  const receivedAt = received ?? now;
  const why = receivedWhen(state, receivedAt, now);
  if (why !== null) return why;
  const closing = state.milestones.find(({ id }) => id === bid.milestone);
  const binds = bid.counts && closing !== undefined && !inTime(closing, receivedAt);
  if (!binds) await putWithdrawal(tx, reference, no, receivedAt);
  return {
    key: `inschrijving/${no}/ingetrokken/${now}`,
    fact: { kind: 'bid-withdrawn', no, receivedAt, binds, reason: await text(reason) },
    told: { no, binds: binds ? 'ja' : 'nee' },
  };
};
