import { readScoreFile, type ScoreFile } from '../files/ranking/score-file.ts';
import { readRanking } from '../store/rankings.ts';
import type { Deps } from './deps.ts';
import { impossible } from './not-in-file.ts';

/** The fixed ranking of an award, verified (U5.4). @throws NotFound when there is none, or when it is not what was fixed. */
export async function fixedRanking(
  deps: Pick<Deps, 'db'>,
  reference: string,
  award: string,
): Promise<ScoreFile & { readonly resultHash: string }> {
  const stored = await readRanking(deps.db, reference, award);
  if (stored === null) throw impossible(`Er ligt geen rangorde van ${award} vast.`);
  const file = readScoreFile(stored.artefact);
  if (!file.ok || file.value.verification?.verified !== true)
    throw impossible(`De vastgelegde rangorde van ${award} is niet meer wat zij was.`);
  return { ...file.value, resultHash: stored.resultHash };
}
