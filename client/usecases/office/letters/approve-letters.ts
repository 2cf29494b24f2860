import { refusal } from '../../../../domain/acts/refusal.ts';
import { letterState } from '../../../../domain/office/letter.ts';
import { putReason } from '../../../../store/letter-texts.ts';
import { readLetters } from '../../../../store/letters.ts';
import { markLetters } from '../../../../store/mark-letters.ts';
import type { OfficeEffect } from '../effect.ts';
import { listed } from '../../../../texts/ground.ts';
import { bidsRanked } from './awards-of.ts';

/** Somebody else than who made a letter approves it, and only what was there when she read them. */
export const approveLetters: OfficeEffect<'approveLetters'> = async (
  { tx, reference, by, now },
  { letter: no, upTo },
) => {
  const letters = await readLetters(tx, reference);
  const meant = letters.filter((one) => letterState(one) === 'made' && (no === undefined || one.no === no));
  if (meant.length === 0) return refusal('letters-none-to-approve');
  const fresh = no === undefined && upTo !== undefined ? meant.filter((one) => one.no > upTo) : [];
  if (fresh.length > 0)
    return refusal('letters-made-since', { values: { nos: listed(fresh.map((one) => String(one.no))) } });
  const own = meant.filter((one) => one.madeBy === by);
  const others = meant.filter((one) => one.madeBy !== by);
  if (others.length === 0)
    return refusal('letter-own-approval', { values: { nos: own.map((one) => one.no).join(', ') } });
  await markLetters(
    tx,
    others.map(({ id }) => id),
    { kind: 'approved', at: now, by },
  );
  const nos = others.map((one) => one.no);
  return {
    key: `brieven/${nos[0]}/goedgekeurd/${now}`,
    fact: { kind: 'letters-approved', letters: nos },
    told: { count: nos.length, own: own.length },
  };
};

/** Keeps why a bid got its grades. */
export const reasonGrade: OfficeEffect<'reasonGrade'> = async (given, { bid, criterion, text }) => {
  const { tx, procedure, now, definition } = given;
  const bids = await bidsRanked(given);
  if (bids.length === 0) return refusal('letters-no-ranking');
  if (!bids.includes(bid)) return refusal('letter-unknown-bid', { values: { bid, bids: bids.join(', ') } });
  const criteria = definition.evaluation?.lots.flatMap((lot) => lot.criteria.map((one) => one.criterion)) ?? [];
  if (criterion !== undefined && !criteria.includes(criterion))
    return refusal('letter-unknown-criterion', { values: { criterion, criteria: [...new Set(criteria)].join(', ') } });
  await putReason(tx, { reference: procedure, bid, criterion: criterion ?? '', text });
  return {
    key: `brieven/motivering/${bid}/${criterion ?? ''}/${now}`,
    fact: { kind: 'letter-reasoned', bid, reasons: 1 },
    told: { bid },
  };
};
