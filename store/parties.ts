import type { Kysely, Selectable } from 'kysely';
import type { EpochMs } from '../domain/law/iso-date.ts';
import type { Party, PartyId, PartyRole } from '../domain/office/party.ts';
import { oneSpelling } from '../domain/plan/people.ts';
import type { Database } from './database.ts';
import { inTransaction, putSealed, seal, writeRows } from './evidence/seal.ts';
import { sealOf, sealsOf } from './evidence/seal-of.ts';
import type { PartyTable } from './tables/parties.ts';

/** What is known of a party before it has an id. */
export type NewParty = Omit<Party, 'id'>;

/** Puts a party on file. @returns its id, or null when the procedure has one of that name */
export async function putParty(db: Kysely<Database>, procedure: string, party: NewParty): Promise<PartyId | null> {
  return inTransaction(db, async (tx) => {
    const seals = await writeRows(tx, 'parties', [{ procedure, ...columnsOf(party) }]);
    await seal(tx, seals);
    return seals[0]?.key ?? null;
  });
}

/** Puts other data in the place of what was known of a party. Index: primary key. */
export async function changeParty(db: Kysely<Database>, { id, ...party }: Party): Promise<void> {
  await inTransaction(db, async (tx) => {
    const rows = await tx
      .updateTable('parties')
      .set(columnsOf(party))
      .where('id', '=', id)
      .returning(sealOf('parties'))
      .execute();
    await seal(tx, sealsOf(rows));
  });
}

/** The parties of a procedure by name. Index: unique (procedure, spelling). */
export async function partiesOf(db: Kysely<Database>, procedure: string): Promise<Party[]> {
  const rows = await db
    .selectFrom('parties')
    .selectAll()
    .where('procedure', '=', procedure)
    .orderBy('spelling')
    .execute();
  return rows.map(partyOf);
}

/** Puts down that a party is this to its procedure since then; what it was already stays as it was first. @param lot null: the whole */
export async function putPartyRole(
  db: Kysely<Database>,
  given: {
    readonly procedure: string;
    readonly party: PartyId;
    readonly role: PartyRole;
    readonly lot: string | null;
    readonly since: EpochMs;
  },
): Promise<void> {
  await putSealed(db, 'party_roles', [{ ...given, lot: given.lot ?? '', since: new Date(given.since) }]);
}

/** What the parties of a procedure are to it. Index: unique (procedure, spelling), primary key. */
export async function partyRolesOf(
  db: Kysely<Database>,
  procedure: string,
): Promise<readonly { readonly party: PartyId; readonly role: PartyRole; readonly lot: string | null }[]> {
  const rows = await db
    .selectFrom('party_roles')
    .select(['party', 'role', 'lot'])
    .where('procedure', '=', procedure)
    .orderBy('since')
    .execute();
  return rows.map(({ lot, ...row }) => ({ ...row, lot: lot === '' ? null : lot }));
}

const columnsOf = ({ registerNo, group, name, contact, mail }: NewParty) => ({
  name,
  spelling: oneSpelling(name),
  register_no: registerNo,
  group_name: group,
  contact,
  mail,
});

const partyOf = ({ id, name, register_no, group_name, contact, mail }: Selectable<PartyTable>): Party => ({
  id,
  name,
  registerNo: register_no,
  group: group_name,
  contact,
  mail,
});
