import type { ColumnType } from 'kysely';
import type { AccessRole } from '../../domain/rights/role.ts';

/** Who is logged in. */
export interface SessionTable {
  /** Of the token that her browser holds. */
  token_sha256: string;
  issuer: string;
  subject: string;
  name: string;
  mail: string | null;
  /** By her groups, as they were when she logged in. */
  roles: AccessRole[];
  /** By the clock of the database, as when it ends. */
  made_at: ColumnType<Date, never, never>;
  ends_at: ColumnType<Date, Date | string, never>;
}
