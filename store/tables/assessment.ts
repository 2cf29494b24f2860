/** A bid as it stands before its assessment. */
export interface AssessedBidTable {
  reference: string;
  bid: string;
  position: number;
  /** Null: for every lot. */
  lots: string[] | null;
  exclusions: string[];
}

/** The grade that the team fixed. */
export interface GradeTable {
  reference: string;
  bid: string;
  lot: string;
  criterion: string;
  grade: string;
}

/** A price in cents; never in a payload, a log or a mail. */
export interface PriceTable {
  reference: string;
  bid: string;
  lot: string;
  product: string;
  cents: number;
}

/** A ranking as it was fixed: verified, never computed again to replace it. */
export interface RankingTable {
  reference: string;
  award: string;
  /** Of the same award: the first is 1, one that was made anew comes after it. */
  version: number;
  withdrawn: boolean;
  artefact: string;
  input_hash: string;
  result_hash: string;
  program: string;
}
