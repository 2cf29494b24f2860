import { listReferences, readMilestones } from '../../store/cases.ts';
import { milestoneName } from '../../texts/labels/milestones.ts';
import type { CaseFile } from './desk.ts';

/** The references of the cases that begin like this. */
export const referencesOf = ({ db }: CaseFile, start: string): Promise<readonly string[]> => listReferences(db, start);

/** The names of the milestones of the first case that is among these words; none when none is. */
export async function milestoneNamesOf({ db }: CaseFile, words: readonly string[]): Promise<readonly string[]> {
  for (const word of words.slice(1, -1)) {
    if (word.startsWith('-')) continue;
    const found = await readMilestones(db, word);
    if (found.length > 0) return found.map(({ milestone }) => milestoneName(milestone.id));
  }
  return [];
}
