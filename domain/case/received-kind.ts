import type { Trait } from '../plan/trait.ts';

/** What comes in at the desk of a procedure: a question, a request to take part where some are selected, or a bid. */
export const RECEIVED_KINDS = ['question', 'request', 'bid'] as const;
export type ReceivedKind = (typeof RECEIVED_KINDS)[number];

/** What closes the desk for each of them. */
export const CLOSES: Readonly<Record<ReceivedKind, Trait>> = {
  question: 'closes-questions',
  request: 'closes-requests',
  bid: 'closes-bids',
};

/** How many of each came in. */
export interface ReceivedCounts {
  readonly questions: number;
  readonly requests: number;
  readonly bids: number;
}

/** Where each of them is counted. */
export const COUNTED: Readonly<Record<ReceivedKind, keyof ReceivedCounts>> = {
  question: 'questions',
  request: 'requests',
  bid: 'bids',
};
