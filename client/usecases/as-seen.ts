import type { ShownCase } from './show.ts';
import type { Rights } from './rights-in.ts';

/**
 * A case as somebody may see it now: what she may not see is not in it, and what she may not do is not offered. Its planning is in it
 * in any case: whoever may not see that, gets no case.
 */
export function asSeen(shown: ShownCase, { see, act }: Pick<Rights, 'see' | 'act'>): ShownCase {
  const [names, counts, prices, ranking, record, parties] = (
    ['bidder-names', 'receipt-count', 'prices', 'ranking', 'record', 'parties'] as const
  ).map((what) => see(what) === null);
  const { view } = shown;
  return {
    ...shown,
    prices: prices === true ? shown.prices : [],
    grants: prices === true ? shown.grants : [],
    // Who asked something is a party, whether she bids or not.
    receipts:
      counts === true && names === true
        ? shown.receipts.filter((one) => parties === true || one.kind !== 'question')
        : [],
    lostMail: record === true ? shown.lostMail : [],
    view: {
      ...view,
      counts: counts === true ? view.counts : null,
      awards: ranking === true ? view.awards : [],
      objections: names === true ? view.objections : [],
      objection: names === true ? view.objection : null,
      offered: view.offered.filter((name) => act(name) === null),
    },
  };
}
