import type { CaseState } from '../../domain/case/state.ts';
import { oneWord } from '../../domain/one-word.ts';
import { isPlain } from '../../domain/acts/field.ts';
import { milestoneName } from '../../texts/labels/milestones.ts';

/** An act about a milestone that was named in Dutch, by the id of that milestone; any other act as it is. */
export function withMilestoneId<Act extends { readonly milestone?: unknown }>(
  { milestones }: Pick<CaseState, 'milestones'>,
  act: Act,
): Act {
  const named: unknown = act?.milestone;
  if (!isPlain(named) || milestones.some((one) => one.id === named)) return act;
  const found = milestones.find((one) => milestoneName(one.id) === oneWord(named));
  return found === undefined ? act : { ...act, milestone: found.id };
}
