import { refusal, type Refusal } from '../../../../domain/acts/refusal.ts';
import { judgedLots, type JudgedLot } from '../../../../domain/office/grade-reasons.ts';
import type { OfficeArgs } from '../../../../domain/office/office-acts.ts';
import { putReasons } from '../../../../store/grade-reasons.ts';
import { readRankings } from '../../../../store/rankings.ts';
import { listed } from '../../../../texts/ground.ts';
import { scoreIn } from '../../rankings.ts';
import type { OfficeEffect } from '../effect.ts';

/** Keeps why a bid got its grades: for one lot, or for each when somebody says that it is the same in all. */
export const reasonGrade: OfficeEffect<'reasonGrade'> = async (given, fields) => {
  const { tx, procedure, now, definition } = given;
  const { bid, criterion = '', text } = fields;
  const awards = (await readRankings(tx, procedure)).map(scoreIn);
  if (awards.length === 0) return refusal('letters-no-ranking');
  const judged = judgedLots(awards, bid);
  const bids = [...new Set(awards.flatMap((one) => one.bids.map((ranked) => ranked.bid)))];
  if (judged.length === 0) return refusal('letter-unknown-bid', { values: { bid, bids: bids.join(', ') } });
  const lots = lotsMeant(judged, fields);
  if ('rule' in lots) return lots;
  await putReasons(
    tx,
    procedure,
    lots.map((lot) => ({ bid, lot, criterion, text })),
  );
  const several = (definition.evaluation?.lots.length ?? 0) > 1;
  return {
    key: `brieven/motivering/${bid}/${lots.join('+')}/${criterion}/${now}`,
    fact: { kind: 'letter-reasoned', bid, reasons: lots.length, lots: several ? lots : [] },
    told: { bid },
  };
};

/** The lots for which a reason is meant; where nobody says which, the only one that it can be. */
function lotsMeant(
  judged: readonly JudgedLot[],
  { bid, criterion, lot, every }: OfficeArgs<'reasonGrade'>,
): readonly string[] | Refusal {
  const named = lot === undefined ? judged : judged.filter((one) => one.lot === lot);
  if (lot !== undefined && named.length === 0)
    return refusal('letter-unknown-lot', { values: { bid, lot, lots: listed(judged.map((one) => one.lot)) } });
  const meant = criterion === undefined ? named : named.filter(({ criteria }) => criteria.includes(criterion));
  if (criterion !== undefined && meant.length === 0) {
    const criteria = [...new Set(named.flatMap((one) => one.criteria))].join(', ');
    return refusal('letter-unknown-criterion', { values: { criterion, criteria } });
  }
  const lots = meant.map((one) => one.lot);
  if (lots.length > 1 && every === undefined)
    return refusal('letter-which-lot', { ground: 'Aw 2.130', values: { bid, lots: listed(lots) } });
  return lots;
}
