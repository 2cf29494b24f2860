import type { CaseState } from '../../domain/case/state.ts';
import { isPlain } from '../../domain/acts/text-field.ts';
import { milestoneNamed } from '../../texts/labels/milestones.ts';

/** An act about a milestone that was named in Dutch, by the id of that milestone; any other act as it is. */
export function withMilestoneId<Act extends { readonly milestone?: unknown }>(
  { milestones }: Pick<CaseState, 'milestones'>,
  act: Act,
): Act {
  const named: unknown = act?.milestone;
  if (!isPlain(named)) return act;
  const id = milestoneNamed(milestones, named)?.id ?? named;
  return id === named ? act : { ...act, milestone: id };
}
