import type { ColumnType, Generated } from 'kysely';

/** The head of the chain of a case: how long it is, and the hash of its last link. */
export interface ChainTable {
  /** Empty: of what belongs to no case. */
  reference: string;
  links: number;
  hash: string;
  /** How long it was when it was stamped last. */
  stamped: Generated<number>;
}

/** The links of the chains: each seals a row of evidence. */
export interface SealTable {
  reference: string;
  no: number;
  /** By the clock of the database. */
  at: ColumnType<Date, string, never>;
  /** Which kind of evidence, and which row of it. */
  evidence: string;
  key: string;
  /** Of the text of the row; null: from here on there is no such row. */
  sha256: string | null;
  hash: string;
}

/** Time stamps on heads of chains. */
export interface StampTable {
  no: number;
  at: Generated<Date>;
  /** What was stamped. */
  text: string;
  authority: string;
  /** In DER, as RFC 3161 has it. */
  token: Buffer;
}
