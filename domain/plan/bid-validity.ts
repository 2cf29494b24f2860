import type { CaseMilestone } from '../case/milestone.ts';
import { endOfDay } from '../law/clock.ts';
import { addDays } from '../law/day.ts';
import type { BidValidity } from './definition.ts';
import { nameOfPart, partOf } from './part.ts';

/** The day on which bids bind no longer: counted from the closing as it is now, and so never planned by itself. */
const BID_VALIDITY = 'bid-validity';

/** The last day on which bids bind their bidders, as a date beside those of the plan. @param close the closing of those bids */
export function bidValidityEnd(close: CaseMilestone, { days, ground }: BidValidity): CaseMilestone {
  const lastDay = addDays(close.lastDay, days);
  const part = partOf(close.id)?.part;
  const { exclusive: _exclusive, ...rest } = close;
  return {
    ...rest,
    id: part === undefined ? BID_VALIDITY : nameOfPart(BID_VALIDITY, part),
    kind: 'lastDay',
    owner: 'effect',
    traits: [],
    firstDay: null,
    lastDay,
    endsAt: endOfDay(lastDay),
    ground: ground ?? 'contract',
    term: null,
  };
}
