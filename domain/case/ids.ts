/** Who acts: an opaque id of a row in the case file, so that no name travels. @example 'p:0b9e…' */
export type ActorId = string;

/** What a person wrote, such as a reason or where a proof is: an opaque id of a row in the case file. @example 't:51c2…' */
export type TextRef = string;

/** Ids of rows start with this, so that whoever reads a fact knows what to look up. */
export const ACTOR_PREFIX = 'p:';
export const TEXT_PREFIX = 't:';
/** Those of parties (`domain/office/party.ts`). */
export const PARTY_PREFIX = 'o:';

export const isPartyId = (text: string): boolean => PARTY_REF.test(text);
export const isActorId = (text: string): boolean => text.startsWith(ACTOR_PREFIX);
/** A text that only begins like an id, such as "t: zie brief", is what a person wrote. */
export const isTextRef = (text: string): boolean => TEXT_REF.test(text);

const PARTY_REF = new RegExp(`^${PARTY_PREFIX}[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$`);
const TEXT_REF = new RegExp(`^${TEXT_PREFIX}[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$`);
