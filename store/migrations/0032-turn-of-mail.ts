import { steps } from './steps.ts';

/** Mail that waits goes out in the order in which it was last tried: read for every handful that a sender takes. */
export const turnOfMail = steps([
  `create index outbox_turn on outbox (since, seq) where state in ('pending', 'claimed')`,
]);
