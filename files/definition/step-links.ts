import type { MilestoneType, ProcedureType } from '../../domain/plan/procedure-type.ts';
import { oneRoundIn } from '../../domain/plan/rounds.ts';
import { roundName } from '../../domain/plan/round-name.ts';

/** What a step of one's own can say of its place. */
type LinkWord = 'volgt-op' | 'komt-voor';

/** What a step follows or comes before. */
export interface Place extends Pick<MilestoneType, 'id' | 'key' | 'phase'> {
  /** The one round that is meant; absent: all of them. */
  readonly round?: number;
}

/** The one round that a name means, of what the planning has more than one of; null for any other name. @param counted whether a term counts from it: then a plain name is the first round */
export function roundPlace(
  { milestones }: ProcedureType,
  planning: Readonly<Record<string, unknown>>,
  { name, counted }: { readonly name: string; readonly counted: boolean },
): Place | null {
  const named = oneRoundIn(milestones, name, 'key');
  if (named === null || (named.type.key === name && !counted)) return null;
  const { id, key, phase } = named.type;
  if (!Object.hasOwn(planning, roundName(key, named.round))) return null;
  return Object.hasOwn(planning, roundName(key, 2)) ? { id, key: name, phase, round: named.round } : { id, key, phase };
}

/** Why a step cannot be linked to that name. */
export function notLinked(type: ProcedureType, word: LinkWord, name: string): string {
  const round = oneRoundIn(type.milestones, name, 'key');
  return round === null
    ? `dat is geen mijlpaal van een ${type.name}, en geen stap die hierboven staat.`
    : `die ronde staat niet in de planning. Schrijf ${round.type.key}: de stap komt dan ${word === 'volgt-op' ? 'na' : 'voor'} alle rondes. Of haal ${word} weg: dan telt alleen de datum.`;
}

/** Whether a milestone is another, or comes after it by way of others. */
function comesAfter({ milestones }: Pick<ProcedureType, 'milestones'>, id: string, other: string): boolean {
  const after = milestones.find((one) => one.id === id)?.after ?? [];
  return id === other || after.some((before) => comesAfter({ milestones }, before, other));
}

/** Whether a step that follows one and comes before the other would go back. */
export function isTurned(type: ProcedureType, follows: Place, precedes: Place): boolean {
  const phaseOf = ({ phase }: Place): number => type.phases.findIndex((one) => one.id === phase);
  if (follows.round !== undefined && precedes.round !== undefined && follows.round !== precedes.round)
    return follows.round > precedes.round;
  return phaseOf(follows) > phaseOf(precedes) || comesAfter(type, follows.id, precedes.id);
}
