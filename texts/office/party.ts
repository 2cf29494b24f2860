import type { PartyRole } from '../../domain/office/party.ts';

/** What a party is to a procedure. */
const ROLES: Readonly<Record<PartyRole, string>> = {
  enquirer: 'vragensteller',
  candidate: 'gegadigde',
  bidder: 'inschrijver',
  combination: 'combinatie',
  subcontractor: 'onderaannemer',
  winner: 'winnaar',
  grantee: 'subsidieontvanger',
  objector: 'bezwaarmaker',
};

/** @example partyRoleText({ role: 'bidder', lot: 'perceel-1' }) // 'inschrijver (perceel-1)' */
export const partyRoleText = ({ role, lot }: { readonly role: PartyRole; readonly lot: string | null }): string =>
  lot === null ? ROLES[role] : `${ROLES[role]} (${lot})`;
