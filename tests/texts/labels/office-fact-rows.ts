import type { Row } from './fact-rows.ts';

/** What happens to the things of a case file. */
export const OFFICE_ROWS: readonly Row[] = [
  [
    'inschrijving ingetrokken',
    { kind: 'bid-withdrawn', no: 3, receivedAt: 0, binds: false, reason: 'brief' },
    'Inschrijving 3 ingetrokken',
    'brief',
    null,
  ],
  [
    'te laat ingetrokken',
    { kind: 'bid-withdrawn', no: 3, receivedAt: 0, binds: true, reason: 'brief' },
    'Intrekking van inschrijving 3 vastgelegd: na de sluiting, de inschrijving bindt',
    'brief',
    null,
  ],
  [
    'lijst van het platform',
    { kind: 'bids-listed', sha256: 'ab', fresh: 2, rows: 7 },
    'Ontvangstlijst van het platform overgenomen: 7 regels, 2 nieuw',
    null,
    null,
  ],
  [
    'opening gevraagd',
    { kind: 'opening-asked', envelope: 'quality' },
    'Opening van de kwaliteit gevraagd; een tweede persoon moet meedoen',
    null,
    null,
  ],
  [
    'geopend',
    { kind: 'bids-opened', envelope: 'price', bids: [1, 3], record: 'ab' },
    'Geopend: de prijs van inschrijving 1, 3',
    null,
    null,
  ],
  [
    'cijfers vast',
    { kind: 'grades-fixed', proof: 'verslag 4' },
    'Cijfers voor kwaliteit vastgesteld',
    null,
    'verslag 4',
  ],
  [
    'toets',
    { kind: 'bid-checked', no: 3, check: 'signed', verdict: 'repairable', reason: 'blad 2' },
    'Inschrijving 3, ondertekend door wie mag tekenen: te herstellen',
    'blad 2',
    null,
  ],
  [
    'navraag',
    { kind: 'bidder-asked', request: 1, no: 3, about: 'repair', until: 1527163200000, reason: 'teken' },
    'Navraag 1 aan inschrijving 3: herstel van een omissie, uiterlijk op donderdag 24 mei 2018, 14.00 uur',
    'teken',
    null,
  ],
  [
    'antwoord',
    { kind: 'bidder-answered', request: 1, receivedAt: 0, inTime: false, old: ['tax'], proof: 'mail 8' },
    'Antwoord op navraag 1 te laat ontvangen; te oud bij de sluiting: verklaring van de Belastingdienst',
    null,
    'mail 8',
  ],
  [
    'oordeel over een antwoord',
    { kind: 'answer-judged', request: 1, enough: true, reason: 'klopt' },
    'Antwoord op navraag 1: voldoende',
    'klopt',
    null,
  ],
  ['partij', { kind: 'party-added', party: 'Zorg BV' }, 'Partij vastgelegd: Zorg BV', null, null],
  [
    'partij gewijzigd',
    { kind: 'party-changed', party: 'Zorg BV', what: ['name', 'mail'], reason: 'fusie' },
    'Gegevens van Zorg BV gewijzigd: naam, mailadres',
    'fusie',
    null,
  ],
];
