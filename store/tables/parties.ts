import type { ColumnType, Generated } from 'kysely';
import type { PartyRole } from '../../domain/office/party.ts';
import type { Instant } from './columns.ts';

/** Parties of a procedure. */
export interface PartyTable {
  id: Generated<string>;
  procedure: string;
  name: string;
  /** The name as it is compared (`oneSpelling`). */
  spelling: string;
  register_no: string | null;
  group_name: string | null;
  contact: string | null;
  mail: string | null;
  added_at: ColumnType<Date, never, never>;
}

/** What a party is to a procedure, and since when; an empty lot: of the whole. */
export interface PartyRoleTable {
  procedure: string;
  party: string;
  role: PartyRole;
  lot: string;
  since: Instant;
}
