import type { TextRef } from '../case/ids.ts';
import type { BidFacts } from './bid-facts.ts';
import type { LetterFacts } from './letter-facts.ts';
import type { PartyId } from './party.ts';
import type { PeopleFacts } from './people-facts.ts';
import type { QuestionFacts } from './question-facts.ts';

interface PartyFacts {
  readonly 'party-added': { readonly party: PartyId };
  /** `what`: which of its data. */
  readonly 'party-changed': { readonly party: PartyId; readonly what: readonly string[]; readonly reason: TextRef };
}

/** What happens to the things of a case file, as facts: ids, instants, choices and hashes; nothing personal and no content. */
export interface OfficeFacts extends PartyFacts, PeopleFacts, QuestionFacts, BidFacts, LetterFacts {}

export type OfficeFactKind = keyof OfficeFacts;

/** One thing that happened to them. */
export type OfficeFact = {
  readonly [Kind in OfficeFactKind]: { readonly kind: Kind } & OfficeFacts[Kind];
}[OfficeFactKind];
