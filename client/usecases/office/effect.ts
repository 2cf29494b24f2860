import type { Transaction } from 'kysely';
import type { CaseFact } from '../../../domain/case/fact.ts';
import type { ActorId, TextRef } from '../../../domain/case/ids.ts';
import type { CaseState } from '../../../domain/case/state.ts';
import type { Refusal } from '../../../domain/acts/refusal.ts';
import type { EpochMs } from '../../../domain/law/iso-date.ts';
import type { OfficeActName, OfficeArgs } from '../../../domain/office/office-acts.ts';
import type { OfficeFact } from '../../../domain/office/facts.ts';
import type { Definition } from '../../../domain/plan/definition.ts';
import type { PhaseGroup } from '../../../domain/rights/phase-group.ts';
import type { RolesOfPerson } from '../../../domain/rights/role.ts';
import type { Vouched } from '../../../domain/rights/vouched.ts';
import type { Database } from '../../../store/database.ts';
import type { Vault } from '../../../vault/vault.ts';
import type { Told } from '../../../texts/office/done.ts';

/** What an act on the case file works with: the case as it stands, held until the act is done, and who does it. */
export interface AtOffice {
  /** Everything is written here or not at all. */
  readonly tx: Transaction<Database>;
  readonly reference: string;
  /** The procedure that the case belongs to. */
  readonly procedure: string;
  readonly state: CaseState;
  readonly definition: Definition;
  readonly group: PhaseGroup;
  readonly by: ActorId;
  readonly roles: RolesOfPerson;
  /** Who vouches for whoever does it; null: nobody did. */
  readonly vouched: Vouched | null;
  /** Business instant: the clock of the database, or that of a rehearsal. */
  readonly now: EpochMs;
  /** Where files are kept; absent where nothing was set for it. */
  readonly vault?: Vault;
  /** It is the clock of a rehearsal: what goes out bears that date. */
  readonly ownClock: boolean;
  /** Keeps what a person wrote, and gives the id by which the record knows it. */
  readonly text: (words: string) => Promise<TextRef>;
}

/** What came of it. */
export interface OfficeDone {
  /** Makes it this event and no other, within the case. @example 'partij/o:0b9e/vastgelegd' */
  readonly key: string;
  readonly fact: OfficeFact & CaseFact;
  readonly told: Told;
}

/** Judges an act and carries it out; nothing stays of what it wrote when it refuses. */
export type OfficeEffect<Name extends OfficeActName> = (
  given: AtOffice,
  fields: OfficeArgs<Name>,
) => Promise<OfficeDone | Refusal>;
