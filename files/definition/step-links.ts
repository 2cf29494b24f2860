import type { MilestoneType, ProcedureType } from '../../domain/plan/procedure-type.ts';
import { namedIn } from '../../domain/plan/rounds.ts';

/** What a step of one's own can say of its place. */
type LinkWord = 'volgt-op' | 'komt-voor';

type Place = Pick<MilestoneType, 'id' | 'phase'>;

/** Why a step cannot be linked to that name. */
export function notLinked(type: ProcedureType, word: LinkWord, name: string): string {
  const round = namedIn(type.milestones, name, 'key');
  return round === null
    ? `dat is geen mijlpaal van een ${type.name}, en geen stap die hierboven staat.`
    : `dat is één ronde. Schrijf ${round.type.key}: de stap komt dan ${word === 'volgt-op' ? 'na' : 'voor'} alle rondes. Of haal ${word} weg: dan telt alleen de datum.`;
}

/** Whether a milestone is another, or comes after it by way of others. */
function comesAfter({ milestones }: Pick<ProcedureType, 'milestones'>, id: string, other: string): boolean {
  const after = milestones.find((one) => one.id === id)?.after ?? [];
  return id === other || after.some((before) => comesAfter({ milestones }, before, other));
}

/** Whether a step that follows one and comes before the other would go back. */
export function isTurned(type: ProcedureType, follows: Place, precedes: Place): boolean {
  const phaseOf = ({ phase }: Place): number => type.phases.findIndex((one) => one.id === phase);
  return phaseOf(follows) > phaseOf(precedes) || comesAfter(type, follows.id, precedes.id);
}
