import type { Generated } from 'kysely';

/** Who acts in a procedure: each person once. */
export interface ActorTable {
  id: Generated<string>;
  procedure: string;
  /** What makes her this person and no other. */
  identity: string;
  shown: string;
}

/** What people wrote: reasons, and where a proof is. */
export interface TextTable {
  id: Generated<string>;
  reference: string;
  text: string;
  sha256: string;
  written_at: Generated<Date>;
}
