import type { EpochDay } from './day.ts';

export type Lodged =
  | { readonly channel: 'electronic' | 'hand'; readonly received: EpochDay }
  | { readonly channel: 'post'; readonly posted: EpochDay; readonly received: EpochDay };

/** The days by which it is judged whether an objection came in time. */
export interface Window {
  /** The day on which the decision was announced; the window begins after it. */
  readonly announced: EpochDay;
  readonly last: EpochDay;
  /** The last day on which what was posted in time can be received. */
  readonly lastByPost: EpochDay;
}

/**
 * An objection is in time when it is received before the end of the window, or posted before it and received within a week
 * after it (Awb 6:9). Late and premature ones are for a person to judge (Awb 6:10, 6:11).
 */
export function cameInWindow({ announced, last, lastByPost }: Window, lodged: Lodged): 'timely' | 'late' | 'premature' {
  const handedOver = lodged.channel === 'post' ? lodged.posted : lodged.received;
  // What was received came, whatever a postmark says.
  if (Math.min(handedOver, lodged.received) <= announced) return 'premature';
  if (lodged.received <= last) return 'timely';
  return lodged.channel === 'post' && handedOver <= last && lodged.received <= lastByPost ? 'timely' : 'late';
}
