import type { BidCheck, CheckVerdict } from '../../domain/office/bid-check.ts';
import type { Paper, RequestKind } from '../../domain/office/bid-request.ts';
import type { BidStanding } from '../../domain/office/bid-standing.ts';
import type { Envelope } from '../../domain/office/envelope.ts';

/** A part as names of files and columns have it. */
export const ENVELOPE_WORD: Readonly<Record<Envelope, string>> = { quality: 'kwaliteit', price: 'prijs' };

/** What the record of an opening is called as a file. @example 'proces-verbaal-kwaliteit-1.pdf' */
export const openingRecordName = (envelope: Envelope, no: number): string =>
  `proces-verbaal-${ENVELOPE_WORD[envelope]}-${no}.pdf`;

/** What a file of a bid is called for whoever may not see whose it is. @example 'kwaliteit-3-1' */
export const unnamedFile = (envelope: Envelope, no: number, place: number): string =>
  `${ENVELOPE_WORD[envelope]}-${no}-${place}`;

export const ENVELOPE: Readonly<Record<Envelope, string>> = { quality: 'de kwaliteit', price: 'de prijs' };

export const STANDING: Readonly<Record<BidStanding, string>> = {
  stands: 'telt mee',
  replaced: 'vervangen door een latere',
  withdrawn: 'ingetrokken',
  'counts-not': 'telt niet mee',
};

export const CHECK: Readonly<Record<BidCheck, string>> = {
  annexes: 'bijlagen compleet',
  signed: 'ondertekend door wie mag tekenen',
  dutch: 'in het Nederlands',
  anonymous: 'anoniem',
  unconditional: 'zonder voorbehoud',
  'no-variants': 'geen varianten',
  group: 'geen tweede inschrijving van dezelfde groep',
  subcontracting: 'aandeel van onderaannemers',
  exclusion: 'uitsluitingsgronden',
  suitability: 'geschiktheid',
  price: 'prijs',
  change: 'gemelde wijziging',
};

export const VERDICT: Readonly<Record<CheckVerdict, string>> = {
  meets: 'voldoet',
  repairable: 'te herstellen',
  excludes: 'sluit uit',
};

/** What follows when an answer is not enough; undefined: nothing by itself. */
export const NOT_ENOUGH: Readonly<Partial<Record<RequestKind, string>>> = {
  repair: 'Leg bij de toets vast of dit de inschrijving uitsluit.',
  'low-price': 'Leg bij de toets vast of de prijs de inschrijving uitsluit.',
  evidence: 'Leg vast dat deze inschrijver uitvalt; de volgende in de rangorde schuift door.',
  validity: 'Leg vast dat deze inschrijver uitvalt.',
};

export const PAPER: Readonly<Record<Paper, string>> = {
  conduct: 'gedragsverklaring aanbesteden',
  tax: 'verklaring van de Belastingdienst',
  register: 'uittreksel handelsregister',
};
