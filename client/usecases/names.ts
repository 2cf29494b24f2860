import type { Asker } from '../../domain/rights/vouched.ts';
import { meantText } from '../../files/definition/nearest.ts';
import { listReferences, readMilestones } from '../../store/cases.ts';
import { milestoneName } from '../../texts/labels/milestones.ts';
import type { CaseFile } from './desk.ts';
import { visibleTo } from './visible-to.ts';

/** The references of the cases that begin like this, of those that somebody may know of. */
export const referencesOf = ({ db }: CaseFile, start: string, by: Asker | null): Promise<readonly string[]> =>
  listReferences(db, { start, visible: visibleTo(by) });

/** Which case somebody may have meant, of those that she may know of: a sentence, or nothing. */
export const meantCase = async ({ db }: CaseFile, reference: string, by: Asker | null): Promise<string> =>
  meantText(reference, await listReferences(db, { visible: visibleTo(by) }));

/** The names of the milestones of the first case that is among these words; none when none is. */
export async function milestoneNamesOf({ db }: CaseFile, words: readonly string[]): Promise<readonly string[]> {
  for (const word of words.slice(1, -1)) {
    if (word.startsWith('-')) continue;
    const found = await readMilestones(db, word);
    if (found.length > 0) return found.map(({ milestone }) => milestoneName(milestone.id));
  }
  return [];
}
