import { ten, written } from '../../domain/evaluation/decimal.ts';
import { rounded } from '../../domain/evaluation/rounding.ts';
import {
  judgeShares,
  sumOfShares,
  type LotShares,
  type ShareLot,
  type Subcontractor,
} from '../../domain/evaluation/subcontracting.ts';
import type { Calculation } from './calculation.ts';
import { fault } from './fault.ts';
import { asBoolean, type Fields } from './fields.ts';
import { byLot } from './quality.ts';
import { asDecimal, asName, asObject, asObjects, asRounding, asWhole, unique } from './values.ts';

/** Whether a main contractor does enough itself, with certified subcontractors only. */
export const subcontractingShares: Calculation = (fields) => {
  const rounding = asRounding(fields.required('rounding'));
  const lots = unique(asObjects(fields.required('lots'), lotOf), (one) => one.lot);
  const bids = unique(
    asObjects(fields.required('bids'), (bid) => ({
      bid: asName(bid.required('bid')),
      certified: asBoolean(bid.required('certified')),
      lots: byLot(bid.required('lots'), lots, (value, lot) => ({ lot, shares: asObject(value, sharesOf) })),
    })),
    (one) => one.bid,
  );
  fields.done();
  return {
    bids: bids.map(({ bid, certified, lots: read }) => {
      const judged = read.map(({ lot, shares }) => {
        const { ownShare, violations } = judgeShares(lot, shares);
        return {
          lot: lot.lot,
          ownShare: written(rounded(ownShare, rounding), rounding.scale),
          violations: violations.map(({ kind, ...rest }) => ({ violation: kind, ...rest })),
        };
      });
      const allowed = certified && judged.every((one) => one.violations.length === 0);
      return { bid, allowed, mainContractorCertified: certified, lots: judged };
    }),
  };
};

function lotOf(fields: Fields): ShareLot {
  const lot = asName(fields.required('lot'));
  const minimumOwnShare = asDecimal(fields.required('minimumOwnShare'), 6, 'not-negative');
  if (minimumOwnShare.units > 100n * ten(minimumOwnShare.scale)) throw fault('bad-value');
  return { lot, minimumOwnShare };
}

function sharesOf(fields: Fields): LotShares {
  const own = asWhole(fields.required('own'), 'not-negative');
  const subcontractors = unique(
    asObjects(
      fields.required('subcontractors'),
      (one): Subcontractor => ({
        subcontractor: asName(one.required('subcontractor')),
        amount: asWhole(one.required('amount'), 'positive'),
        certified: asBoolean(one.required('certified')),
      }),
      true,
    ),
    (one) => one.subcontractor,
  );
  if (sumOfShares({ own, subcontractors }) === 0n) throw fault('zero-not-allowed');
  return { own, subcontractors };
}
