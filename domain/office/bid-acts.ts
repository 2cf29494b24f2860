import { STEERING } from '../acts/spec.ts';
import { BID_CHECKS, CHECK_VERDICTS } from './bid-check.ts';
import { REQUESTS } from './bid-request.ts';
import { officeAct } from './spec.ts';

/** The number that a bid got when it came in: it has no other name before the opening. */
const bid = { kind: 'number', word: 'inschrijving', brief: 'Nummer van ontvangst', positional: true } as const;
const request = { kind: 'number', word: 'navraag', brief: 'Nummer van de navraag', positional: true } as const;
const received = {
  kind: 'instant',
  word: 'ontvangen',
  brief: 'Wanneer het binnenkwam, als dat eerder was',
  optional: true,
} as const;

/** Whoever works on bids: those who steer, and who leads the assessment. */
const ON_BIDS = [...STEERING, 'facilitator'] as const;

/** Takes over the list of receipts of the platform where the bids lie: that one counts in law. */
export const listBids = officeAct({
  word: 'inschrijving meld',
  brief: 'Neem de ontvangstlijst van het platform over (CSV of Excel)',
  roles: STEERING,
  file: true,
  shape: {},
});

/** A bidder takes a bid back: until the closing it can (BW 6:219); later it binds, and that it was tried is on file. */
export const withdrawBid = officeAct({
  word: 'inschrijving trek-in',
  brief: 'Leg vast dat een inschrijver haar inschrijving intrekt',
  roles: STEERING,
  shape: {
    bid,
    received,
    reason: { kind: 'text', word: 'reden', brief: 'Waaruit dat blijkt' },
  },
});

/** Opens one part of all bids that stand: two people within ten minutes. */
export const openBids = officeAct({
  word: 'opening open',
  brief: 'Open de inschrijvingen; een tweede persoon doet binnen tien minuten hetzelfde',
  roles: ON_BIDS,
  shape: {
    envelope: {
      kind: 'choice',
      word: 'envelop',
      brief: 'Welk deel',
      choices: { kwaliteit: 'quality', prijs: 'price' },
    },
  },
});

/** The grades for quality are fixed: from here on prices may be opened (U5.1). */
export const fixGrades = officeAct({
  word: 'opening cijfers-vast',
  brief: 'Leg vast dat alle cijfers voor kwaliteit vaststaan; daarna kunnen de prijzen open',
  roles: ON_BIDS,
  shape: { proof: { kind: 'text', word: 'bewijs', brief: 'Verslag waarin de cijfers staan' } },
});

/** What a person decides of one point of a bid. */
export const checkBid = officeAct({
  word: 'toets leg-vast',
  brief: 'Leg vast of een inschrijving op een punt voldoet',
  roles: ON_BIDS,
  shape: {
    bid,
    check: { kind: 'choice', word: 'punt', brief: 'Waar u naar keek', choices: BID_CHECKS },
    verdict: { kind: 'choice', word: 'oordeel', brief: 'Wat u besluit', choices: CHECK_VERDICTS },
    reason: { kind: 'text', word: 'reden', brief: 'Waarom' },
  },
});

/** Asks a bidder something, with a term of its own. */
export const askBidder = officeAct({
  word: 'navraag stel',
  brief: 'Vraag een inschrijver om herstel, uitleg, bewijs of langere gestanddoening',
  roles: STEERING,
  shape: {
    bid,
    about: { kind: 'choice', word: 'over', brief: 'Waarover', choices: REQUESTS },
    until: {
      kind: 'instant',
      word: 'uiterlijk',
      brief: 'Tot en met wanneer; van bewijs anders twintig dagen',
      optional: true,
    },
    question: { kind: 'text', word: 'vraag', brief: 'Wat u vraagt' },
  },
});

/** What a bidder answers; whenever it comes it is filed. */
export const fileAnswer = officeAct({
  word: 'navraag ontvang',
  brief: 'Leg vast dat een inschrijver antwoordde',
  roles: STEERING,
  shape: {
    request,
    received,
    proof: { kind: 'text', word: 'bewijs', brief: 'Waar het antwoord te vinden is' },
    conduct: { kind: 'day', word: 'gva', brief: 'Datum van de gedragsverklaring aanbesteden', optional: true },
    tax: { kind: 'day', word: 'belasting', brief: 'Datum van de verklaring van de Belastingdienst', optional: true },
    register: { kind: 'day', word: 'handelsregister', brief: 'Datum van het uittreksel', optional: true },
  },
});

/** What a person makes of an answer, or of none. */
export const judgeAnswer = officeAct({
  word: 'navraag beoordeel',
  brief: 'Beoordeel een antwoord, of dat er geen kwam',
  roles: STEERING,
  shape: {
    request,
    verdict: {
      kind: 'choice',
      word: 'oordeel',
      brief: 'Wat u besluit',
      choices: { voldoende: 'enough', onvoldoende: 'not-enough' },
    },
    reason: { kind: 'text', word: 'reden', brief: 'Waarom' },
  },
});
