import type { Generated } from 'kysely';
import type { Role } from '../../domain/plan/milestone.ts';

/** The calendar of one person. */
export interface FeedTable {
  /** Whose it is, as whoever vouches for her knows her. */
  owner: string;
  token_sha256: string;
  /** How definitions name her, and what she is in every case. */
  identity: string;
  everywhere: Role[];
  made_at: Generated<Date>;
}
