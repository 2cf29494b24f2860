import type { RequestKind } from '../../domain/office/bid-request.ts';
import type { RequestName } from '../../domain/office/request-name.ts';

export const REQUEST: Readonly<Record<RequestKind, string>> = {
  repair: 'herstel van een omissie',
  'low-price': 'uitleg van een lage prijs',
  explanation: 'toelichting',
  evidence: 'bewijs',
  validity: 'langere gestanddoening',
};

/** @example requestLabel({ no: 2, bid: 3, about: 'repair' }) // 'navraag 2 aan inschrijving 3 (herstel van een omissie)' */
export const requestLabel = ({ no, bid, about }: RequestName): string =>
  `navraag ${no} aan inschrijving ${bid} (${REQUEST[about]})`;
