import type { Sentences } from './sentence.ts';

/** A judgement of what came in at the desk for questions, requests and bids. */
export const RECEIVE = {
  'unknown-receipt': ({ step }, { no = '' }) =>
    `Niet vastgelegd. Er is niets ontvangen onder nummer ${no}. Kijk met ${step({ look: 'timeline' })} welke nummers er zijn.`,
  'receipt-in-time': (_given, { no = '' }) =>
    `Niet vastgelegd. Wat onder nummer ${no} is ontvangen, kwam op tijd en telt. Een inschrijving die om een andere reden niet meedoet, sluit u uit bij de beoordeling. Zet die reden bij uitgesloten, in het bestand met cijfers en prijzen.`,
  'receipt-ranked': ({ step }, { no = '' }) =>
    `Niet vastgelegd. De rangorde ligt al vast, zonder een ander oordeel over inschrijving ${no}. Controleer of zij opnieuw moet, en trek haar dan eerst in met ${step({ act: 'decideAnew' })}.`,
} satisfies Sentences;
