import { milestoneNamesOf, referencesOf } from '../usecases/names.ts';
import type { Completing } from './complete.ts';
import { withCaseFile } from './surroundings.ts';
import { whoLooks } from './who-asks.ts';

/** References of cases that begin like this, for a shell; none where there is no case file. */
export const references = (start: string): Promise<readonly string[]> =>
  orNone(() => withCaseFile(async (file) => referencesOf(file, start, await whoLooks(file))));

/** Names of the milestones of the case that stands on the line, for a shell. */
export const milestones = ({ words }: Completing): Promise<readonly string[]> =>
  orNone(() =>
    withCaseFile(async (file) => {
      await whoLooks(file);
      return milestoneNamesOf(file, words);
    }),
  );

const orNone = (names: () => Promise<readonly string[]>): Promise<readonly string[]> => names().catch(() => []);
