import { withTrait } from '../plan/trait.ts';
import type { CaseMilestone } from '../case/milestone.ts';
import type { CaseState } from '../case/state.ts';
import { readable } from './bars.ts';
import type { EvidenceOf } from './evidence.ts';
import { refusal, type Refusal } from './refusal.ts';

/**
 * Why an award does not become final by the letters of its decision: for whoever did not get one no term runs (Awb 6:8, Aw 2.127 lid 2), and
 * where one that came back was sent anew later, the term counts from there.
 */
export function againstLetters(
  { milestones }: CaseState,
  { id }: CaseMilestone,
  letters: NonNullable<EvidenceOf<'received'>['letters']>,
): Refusal {
  const decision = withTrait(milestones, 'decides')?.id ?? id;
  return 'unsent' in letters
    ? refusal('decision-letters-unsent', { milestone: decision, values: { nos: letters.unsent.join(', ') } })
    : refusal('decision-sent-later', { milestone: decision, values: { when: readable(letters.sentAt) } });
}
