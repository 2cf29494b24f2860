import type { BidFacts } from '../../domain/office/bid-facts.ts';
import { untilInWords } from '../date.ts';
import { momentLabel } from '../labels/day-words.ts';
import { CHECK, ENVELOPE, PAPER, VERDICT } from './bids.ts';
import { REQUEST } from './request-label.ts';

const listed = (all: readonly (string | number)[]): string => all.join(', ');

/** What happened to bids, as the record tells it: by number. */
export const BID_FACTS: { readonly [Kind in keyof BidFacts]: (fact: BidFacts[Kind]) => string } = {
  'bid-withdrawn': ({ no, binds }) =>
    binds
      ? `Intrekking van inschrijving ${no} vastgelegd: na de sluiting, de inschrijving bindt`
      : `Inschrijving ${no} ingetrokken`,
  'bids-listed': ({ fresh, rows }) =>
    `Ontvangstlijst van het platform overgenomen: ${rows} ${rows === 1 ? 'regel' : 'regels'}, ${fresh} nieuw`,
  'upload-dropped': ({ begunAt, hashes }) =>
    `Een inzending die nooit af kwam, is opgeruimd: begonnen ${momentLabel(begunAt)}, ${hashes.length} ${hashes.length === 1 ? 'bestand' : 'bestanden'}`,
  'opening-asked': ({ envelope }) => `Opening van ${ENVELOPE[envelope]} gevraagd; een tweede persoon moet meedoen`,
  'bids-opened': ({ envelope, bids }) => `Geopend: ${ENVELOPE[envelope]} van inschrijving ${listed(bids)}`,
  'grades-fixed': () => 'Cijfers voor kwaliteit vastgesteld',
  'bid-checked': ({ no, check, verdict }) => `Inschrijving ${no}, ${CHECK[check]}: ${VERDICT[verdict]}`,
  'bidder-asked': ({ request, no, about, until }) =>
    `Navraag ${request} aan inschrijving ${no}: ${REQUEST[about]}, uiterlijk op ${untilInWords(until)}`,
  'bidder-answered': ({ request, inTime, old }) =>
    `Antwoord op navraag ${request} ${inTime ? 'op tijd' : 'te laat'} ontvangen${old.length === 0 ? '' : `; te oud bij de sluiting: ${listed(old.map((one) => PAPER[one]))}`}`,
  'answer-judged': ({ request, enough }) => `Antwoord op navraag ${request}: ${enough ? 'voldoende' : 'onvoldoende'}`,
};
