import { readRankings } from '../../store/assessment.ts';
import type { CaseFile } from './desk.ts';

/** A ranking as it was fixed, to the byte. */
export interface FixedRanking {
  readonly award: string;
  readonly artefact: string;
}

/** Every fixed ranking of a procedure. */
export const rankingsOf = async ({ db }: CaseFile, reference: string): Promise<readonly FixedRanking[]> =>
  readRankings(db, reference);
