import { steps } from './steps.ts';

/** Read by whoever looks what a case sent. */
export const mailOfACase = steps(['create index outbox_of_case on outbox (reference)']);
