import type { Envelope } from '../../../domain/office/envelope.ts';
import { openBids } from '../../../domain/office/bid-acts.ts';

/** A part of the bids as addresses have it: as people write it for the act. */
export const partOf = (word: string): Envelope | null =>
  Object.entries(openBids.shape.envelope.choices).find(([own]) => own === word)?.[1] ?? null;

/** @example wordOfPart('price') // 'prijs' */
export const wordOfPart = (part: Envelope): string =>
  Object.entries(openBids.shape.envelope.choices).find(([, one]) => one === part)?.[0] ?? part;
