import type { ReceivedKind } from './received-kind.ts';

/** What does not hold in a record, one thing each. `reference` is empty for what belongs to no case. */
export type RecordFault =
  | BrokenChain
  | BrokenRow
  | MissingReceipts
  | BrokenErasure
  | BrokenStamp
  /** On record, and its mail was not written within the minutes that this may take. */
  | { readonly kind: 'not-told'; readonly reference: string; readonly notice: string }
  /** It went out by its state, and no answer of a relay is with it. */
  | { readonly kind: 'no-answer'; readonly reference: string; readonly mail: number }
  | LetterFault
  | ObjectFault
  | ForeignObject
  /** There are files, and no vault is set in which they can be looked at. */
  | { readonly kind: 'vault-away'; readonly reference: string }
  /** A window counts from a decision of which not every letter has proof of sending. */
  | { readonly kind: 'window'; readonly reference: string; readonly decision: string }
  | { readonly kind: 'no-workflow'; readonly reference: string }
  | { readonly kind: 'no-case'; readonly reference: string; readonly workflow: string }
  /** Whether every case runs could not be looked at. */
  | { readonly kind: 'temporal-away'; readonly reference: string };

/** A letter that was let go and is in no outbox, that the relay has without proof on file, or that is not what was stored. */
export interface LetterFault {
  readonly kind: 'letter';
  readonly reference: string;
  readonly no: number;
  readonly how: 'not-in-outbox' | 'no-proof' | 'bytes';
}

/** Bytes in the vault that are not as the record says: a file of a bid, or the record of an opening, by its number. */
export interface ObjectFault {
  readonly kind: 'object';
  readonly reference: string;
  readonly what: 'bid' | 'opening';
  readonly no: number;
  readonly how: 'changed' | 'gone';
}

/** Bytes in the vault that no row knows: an upload was broken off just before it was put down, or somebody put them there. */
export interface ForeignObject {
  readonly kind: 'foreign-object';
  readonly reference: string;
  readonly address: string;
}

/** The first link of a chain that does not fit. */
export interface BrokenChain {
  readonly kind: 'chain';
  readonly reference: string;
  readonly no: number;
  /** `number`: a link is missing before it; `hash`: it, or one before it, was changed; `head`: the chain does not end where its head says. */
  readonly how: 'number' | 'hash' | 'head';
}

/** Evidence that is not as it was sealed. */
export interface BrokenRow {
  readonly kind: 'row';
  readonly reference: string;
  readonly evidence: string;
  /** Tells it from others of its kind and case; empty where all of a case are sealed as one. */
  readonly key: string;
  /** `changed`: it was sealed otherwise; `gone`: it was sealed and is not there; `unsealed`: it is there and was never sealed. */
  readonly how: 'changed' | 'gone' | 'unsealed';
}

/** Receipts that must have been there, for there is a later one: `from` up to and including `to`. */
export interface MissingReceipts {
  readonly kind: 'receipts';
  readonly reference: string;
  readonly what: ReceivedKind;
  readonly from: number;
  readonly to: number;
}

/** Words of a question that had to go by law, and what the record says of that. */
export interface BrokenErasure {
  readonly kind: 'erasure';
  readonly reference: string;
  readonly no: number;
  /** `no-act`: they went and no act says so; `not-done`: an act says so and they are there; `hash`: it names no row that was sealed. */
  readonly how: 'no-act' | 'not-done' | 'hash';
}

/** A time stamp that does not hold. */
export interface BrokenStamp {
  readonly kind: 'stamp';
  readonly reference: string;
  readonly no: number;
  /** `order`: it does not follow the one before it; `token`: it is not on this text; `chain`: the chain has not the link that was stamped. */
  readonly how: 'order' | 'token' | 'chain';
}
