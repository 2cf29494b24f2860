import type { RequestKind } from './bid-request.ts';

/** Which request it is. */
export interface RequestName {
  readonly no: number;
  /** Number of the bid whose bidder was asked. */
  readonly bid: number;
  readonly about: RequestKind;
}

/** @example requestId({ no: 2, bid: 3, about: 'repair' }) // 'bid-request-2-of-3-repair' */
export const requestId = ({ no, bid, about }: RequestName): string => `bid-request-${no}-of-${bid}-${about}`;

const KINDS = {
  repair: true,
  'low-price': true,
  explanation: true,
  evidence: true,
  validity: true,
} satisfies Readonly<Record<RequestKind, true>>;
const isKind = (word: string): word is RequestKind => Object.hasOwn(KINDS, word);

/** The request that an id names, or null when it is something else. */
export function requestOf(id: string): RequestName | null {
  const [, no, bid, about = ''] = /^bid-request-(\d+)-of-(\d+)-([a-z-]+)$/.exec(id) ?? [];
  return isKind(about) ? { no: Number(no), bid: Number(bid), about } : null;
}
