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

/** By what each is asked on when that has closed, or where nothing of it closes: who may still ask to be admitted, or apply. */
export const STILL_TAKEN: Readonly<Partial<Record<ReceivedKind, Trait>>> = { request: 'takes-applicants' };

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
