import { listReferences, readMilestones } from '../../store/cases.ts';
import { milestoneName } from '../../texts/labels/milestones.ts';
import type { Asker } from '../../domain/rights/vouched.ts';
import type { CaseFile } from './desk.ts';
import { viewerOf } from './viewer-of.ts';

/** The references of the cases that begin like this. @param by who sees none but those that she may; absent: whoever reaches the case file itself */
export const referencesOf = ({ db }: CaseFile, start: string, by?: Asker): Promise<readonly string[]> =>
  by === undefined ? listReferences(db, start) : listReferences(db, start, viewerOf(by));

/** The names of the milestones of the first case that is among these words; none when none is. */
export async function milestoneNamesOf({ db }: CaseFile, words: readonly string[]): Promise<readonly string[]> {
  for (const word of words.slice(1, -1)) {
    if (word.startsWith('-')) continue;
    const found = await readMilestones(db, word);
    if (found.length > 0) return found.map(({ milestone }) => milestoneName(milestone.id));
  }
  return [];
}
