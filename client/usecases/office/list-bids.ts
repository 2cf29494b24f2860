import { refusal } from '../../../domain/acts/refusal.ts';
import { receivedWhen } from '../../../domain/acts/received-when.ts';
import type { Receipt } from '../../../domain/case/receipt.ts';
import { sha256 as sha256Of } from '../../../files/evaluation/sha256.ts';
import type { ListedBid } from '../../../files/bids/read-receipt-list.ts';
import { readKeptCase } from '../../../store/cases.ts';
import { seal } from '../../../store/evidence/seal.ts';
import type { Seal } from '../../../store/evidence/seal-of.ts';
import { receiveIn } from '../../../store/receipts.ts';
import type { Desk } from '../desk.ts';
import { lotOf, tellReceipts } from '../receive.ts';
import { atOffice, type OfficeAnswer, type OfficeWish } from './perform.ts';

/**
 * Takes over the list of bids that a platform received: each with the moment that the platform says, which is the one that counts in law.
 * All of it in one transaction; what was taken over before stays as it was.
 */
export async function listBids(
  desk: Desk,
  wish: Omit<OfficeWish, 'name' | 'fields'>,
  bids: readonly ListedBid[],
): Promise<OfficeAnswer> {
  const stored = await readKeptCase(desk.db, wish.reference);
  const fresh: Receipt[] = [];
  const answer = await atOffice(desk, { ...wish, name: 'listBids' }, async ({ tx, reference, state, now }) => {
    const seals: Seal[] = [];
    for (const { party, receivedAt, number, sha256, lot } of bids) {
      const why = receivedWhen(state, receivedAt, now);
      if (why !== null) return refusal(why.rule, { values: why.values });
      const { outcome, seals: own } = await receiveIn(tx, {
        reference,
        kind: 'bid',
        uploadId: number,
        party,
        ...lotOf(stored, lot),
        sha256: sha256 ?? hashOf([party, receivedAt, number, lot]),
        at: now,
        came: { at: receivedAt, proof: `platform, nummer ${number}` },
      });
      seals.push(...own);
      if (outcome.kind === 'receipt' && outcome.fresh) fresh.push(outcome.receipt);
    }
    await seal(tx, seals);
    const list = hashOf(bids.map((one) => ({ ...one, line: 0 })));
    return {
      key: `inschrijvingen/lijst/${list}/${now}`,
      fact: { kind: 'bids-listed', sha256: list, fresh: fresh.length, rows: bids.length },
      told: { rows: bids.length, fresh: fresh.length },
    };
  });
  if (answer.kind === 'done') await tellReceipts(desk, fresh);
  return answer;
}

const hashOf = (value: unknown): string => sha256Of(JSON.stringify(value));
