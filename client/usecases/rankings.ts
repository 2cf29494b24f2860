import { readScoreFile, type ScoreFile } from '../../files/ranking/score-file.ts';
import { readRankings } from '../../store/rankings.ts';
import type { CaseFile } from './desk.ts';

/** A ranking as it was fixed, to the byte. */
export interface FixedRanking {
  readonly award: string;
  readonly artefact: string;
}

/** Every fixed ranking of a procedure. */
export const rankingsOf = async ({ db }: CaseFile, reference: string): Promise<readonly FixedRanking[]> =>
  readRankings(db, reference);

/** What a fixed ranking says. @throws Error when it is none: it was fixed as one */
export function scoreIn({ award, artefact }: FixedRanking): ScoreFile {
  const file = readScoreFile(artefact);
  if (!file.ok) throw new Error(`the ranking of ${award} cannot be read: ${file.error}`);
  return file.value;
}
