import { readRankings } from '../../store/assessment.ts';
import type { CaseFile } from './desk.ts';

/** Every fixed ranking of a procedure, to the byte. */
export const rankingsOf = async (
  { db }: CaseFile,
  reference: string,
): Promise<readonly { readonly award: string; readonly artefact: string }[]> => readRankings(db, reference);
