import { oneSpelling } from '../plan/people.ts';

/** A party: an opaque id of a row in the case file, so that the record holds no name. @example 'o:0b9e…' */
export type PartyId = string;

/** What somebody is to a procedure: each begins at some moment, and one party can be several. */
export type PartyRole =
  'enquirer' | 'candidate' | 'bidder' | 'combination' | 'subcontractor' | 'winner' | 'grantee' | 'objector';

/** A party of a procedure as it is on file. */
export interface Party {
  readonly id: PartyId;
  readonly name: string;
  /** Number in the trade register, eight digits. */
  readonly registerNo: string | null;
  readonly group: string | null;
  readonly contact: string | null;
  readonly mail: string | null;
}

/** Whether a number can be one of the Dutch trade register. */
export const isRegisterNo = (text: string): boolean => /^\d{8}$/.test(text);

/** The party that is meant by a name, a number in the trade register or an id; null when none is, or more than one. */
export function partyMeant(parties: readonly Party[], meant: string): Party | null {
  const wanted = oneSpelling(meant);
  const found = parties.filter(
    ({ id, name, registerNo }) => id === meant || registerNo === meant.trim() || oneSpelling(name) === wanted,
  );
  return found.length === 1 ? (found[0] ?? null) : null;
}

/** The party of this name, however it is spelled; null when there is none: a procedure has no two of one name. */
export function partyNamed(parties: readonly Party[], name: string): Party | null {
  const wanted = oneSpelling(name);
  return parties.find((one) => oneSpelling(one.name) === wanted) ?? null;
}

/** Parties that are one company or of one group with this one: they may not bid against each other (U2.10). */
export const ofOneGroup = (parties: readonly Party[], one: Party): readonly Party[] =>
  parties.filter(
    (other) =>
      other.id !== one.id &&
      ((one.registerNo !== null && other.registerNo === one.registerNo) ||
        (one.group !== null && other.group !== null && oneSpelling(one.group) === oneSpelling(other.group))),
  );
