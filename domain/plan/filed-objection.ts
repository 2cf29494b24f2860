import type { Timeliness } from '../case/outcome.ts';
import { nextOrdinaryDay } from '../law/calendar.ts';
import { cameInWindow } from '../law/came-in-window.ts';
import { localOf } from '../law/clock.ts';
import { addDays, epochDay } from '../law/day.ts';
import type { EpochMs, IsoDate } from '../law/iso-date.ts';
import type { ObjectionTerms } from './objection-plan.ts';

/** How an objection came, and against which decision. */
export interface Lodging {
  readonly receivedAt: EpochMs;
  /** Day of the postmark, or null when it did not come by post. */
  readonly postedOn: IsoDate | null;
  /** When the decision was sent, or null when it was not yet. */
  readonly sentAt: EpochMs | null;
  /** Null in a procedure without a decision that can be objected to. */
  readonly windowLastDay: IsoDate | null;
  readonly committee: boolean;
}

/** What an objection begins with. */
export interface FiledAs {
  readonly timeliness: Timeliness;
  readonly terms: ObjectionTerms;
}

/**
 * In time, late or premature by the day on which it came or was posted, and from what its dates follow (Awb 6:9, 6:10, 7:10). Where
 * there is no window the decision term counts from receipt: no later day is safe.
 */
export function filedAs(lodged: Lodging): FiledAs {
  const { receivedAt, committee } = lodged;
  const receivedOn = localOf(receivedAt).day;
  return {
    timeliness: timelinessOf(lodged),
    terms: { receivedOn, windowLastDay: lodged.windowLastDay ?? receivedOn, committee },
  };
}

function timelinessOf({ sentAt, receivedAt, postedOn, windowLastDay }: Lodging): Timeliness {
  if (windowLastDay === null) return 'no-decision';
  // Nothing was decided yet that anybody can object to.
  if (sentAt === null) return 'premature';
  const received = epochDay(localOf(receivedAt).day);
  const window = {
    announced: epochDay(localOf(sentAt).day),
    last: epochDay(windowLastDay),
    // A week, and a free day does not end it (Awb 6:9 lid 2, Atw 1).
    lastByPost: epochDay(nextOrdinaryDay(addDays(windowLastDay, 7))),
  };
  const outcome = cameInWindow(
    window,
    postedOn === null ? { channel: 'electronic', received } : { channel: 'post', posted: epochDay(postedOn), received },
  );
  return outcome === 'timely' ? 'in-time' : outcome;
}
