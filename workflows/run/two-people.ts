import { careful } from '../../domain/acts/guards.ts';
import { refusal } from '../../domain/acts/refusal.ts';
import { eventText } from '../../texts/labels/events.ts';
import type { CaseRun } from './case-run.ts';
import { quick } from './effects.ts';
import { refused } from './refuse.ts';

/** One person under two names is one: the definition knows who is who. @throws ApplicationFailure when it is */
export async function twoPeople(
  { state }: CaseRun,
  act: { readonly by: string; readonly secondBy: string },
): Promise<void> {
  if (!careful(state)) return;
  const { reference, hash } = state;
  const { by, secondBy } = act;
  if (await quick(eventText.vouching).twoPeople({ reference, hash, by, secondBy })) return;
  throw refused(refusal('two-people'));
}
