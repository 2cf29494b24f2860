import type { Finding } from '../../domain/plan/finding.ts';
import type { ProcedureType } from '../../domain/plan/procedure-type.ts';
import { namedIn } from '../../domain/plan/rounds.ts';
import { means, type Trait } from '../../domain/plan/trait.ts';
import { fault } from './fault.ts';
import { namesInPlanning } from './planning-rounds.ts';
import type { DefinitionFile } from './schema.ts';

/** What is wrong with the dates that lots have for themselves: names, what all lots share, and lots that are awarded together. */
export const lotPlanningFaults = (file: DefinitionFile, type: ProcedureType): readonly Finding[] =>
  (file.percelen ?? []).flatMap(({ id, planning }, at) => {
    if (planning === undefined) return [];
    const place = ['percelen', at, 'planning'];
    const names = namesInPlanning(planning, type, place, { ...file.planning, ...planning });
    const shared = Object.keys(planning)
      .filter((key) => comesBy(key, type, 'announces'))
      .map((key) =>
        fault(
          'lot-shared',
          [...place, key],
          `${key} is er één keer, voor alle percelen (Aw 2.62). Zet de datum onder planning, niet bij ${id}.`,
        ),
      );
    const together =
      file.beoordeling?.rangschikking === 'samen' && Object.keys(planning).some((key) => comesBy(key, type, 'decides'))
        ? [
            fault(
              'lot-together',
              place,
              `De percelen worden samen gegund (rangschikking: samen), dus ${id} heeft geen eigen datums. Zet ze onder planning, of gun per perceel.`,
            ),
          ]
        : [];
    return [...names, ...shared, ...together];
  });

/** Whether a milestone by its key comes with what means this, or before it: the procedure is made known once, all lots go to one winner. */
function comesBy(key: string, { milestones }: ProcedureType, trait: Trait): boolean {
  const named = namedIn(milestones, key, 'key');
  const at = milestones.findIndex(({ id }) => id === named?.type.id);
  return named !== null && at <= milestones.findIndex((one) => means(one, trait));
}
