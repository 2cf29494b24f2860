import type { Party, PartyRole } from '../../../domain/office/party.ts';
import type { Refusal } from '../../../domain/acts/refusal.ts';
import { procedureOf } from '../../../domain/case/state.ts';
import type { Asker } from '../../../domain/rights/vouched.ts';
import { partiesOf, partyRolesOf } from '../../../store/parties.ts';
import type { CaseFile } from '../desk.ts';
import type { FoundCase } from '../find.ts';
import { rightsIn } from '../rights-in.ts';

/** A party with what it is to the procedure, as far as whoever asks may know. */
export interface SeenParty extends Party {
  readonly roles: readonly { readonly role: PartyRole; readonly lot: string | null }[];
}

/** What shows that a party takes part: closed until the opening. */
const TAKES_PART: readonly PartyRole[] = ['candidate', 'bidder', 'combination', 'subcontractor'];

/** The parties of a procedure by name, or why somebody may not see them. @throws DefinitionUnreadable */
export async function listParties(
  file: CaseFile,
  found: FoundCase,
  asker: Asker,
): Promise<readonly SeenParty[] | Refusal> {
  const rights = await rightsIn(file, found, asker);
  const refused = rights.see('parties');
  if (refused !== null) return refused;
  const procedure = procedureOf(found.stored.name);
  const [parties, all] = [await partiesOf(file.db, procedure), await partyRolesOf(file.db, procedure)];
  const isOpen = rights.see('bidder-names') === null;
  return parties.map((party) => ({
    ...party,
    roles: all
      .filter((one) => one.party === party.id && (isOpen || !TAKES_PART.includes(one.role)))
      .map(({ role, lot }) => ({ role, lot })),
  }));
}
