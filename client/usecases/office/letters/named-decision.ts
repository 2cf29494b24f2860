import type { CaseMilestone } from '../../../../domain/case/milestone.ts';
import { tenderOf, type CaseState } from '../../../../domain/case/state.ts';
import { refusal, type Refusal } from '../../../../domain/acts/refusal.ts';
import type { LetterKind } from '../../../../domain/office/letter.ts';
import { withTrait, type Trait } from '../../../../domain/plan/trait.ts';
import { idOf } from '../../../../files/scenario/milestone-names.ts';
import { procedureType } from '../../../../procedures/procedure-types.ts';
import { milestoneNamed } from '../../../../texts/labels/milestones.ts';
import type { AtOffice } from '../effect.ts';

/** What a letter makes known, when nobody says which decision. */
const USUALLY: Readonly<Partial<Record<LetterKind, Trait>>> = {
  award: 'decides',
  rejection: 'decides',
  exclusion: 'decides',
  selection: 'selects',
  'grant-decision': 'on-application',
};

/** The decision that people mean by a name, or that a letter of this kind makes known; or why there is none. */
export function decisionMeant(
  { state, definition }: Pick<AtOffice, 'state' | 'definition'>,
  name: string | undefined,
  kind: LetterKind,
): CaseMilestone | null | Refusal {
  if (name === undefined) {
    const trait = USUALLY[kind];
    return trait === undefined ? null : withTrait(state.milestones, trait);
  }
  return namedIn(state, definition.type, name) ?? refusal('unknown-milestone', { milestone: name });
}

function namedIn(state: CaseState, typeId: string, name: string): CaseMilestone | undefined {
  const named = milestoneNamed(state.milestones, name);
  if (named !== undefined) return named;
  const type = procedureType(typeId);
  const id = type === null ? name : idOf(name, type, tenderOf(state)?.lots);
  return state.milestones.find((one) => one.id === id);
}
