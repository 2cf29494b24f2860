import type { Finding } from '../../domain/plan/finding.ts';
import type { ProcedureType } from '../../domain/plan/procedure-type.ts';
import { namedIn } from '../../domain/plan/rounds.ts';
import { means } from '../../domain/plan/trait.ts';
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
      .filter((key) => isShared(key, type))
      .map((key) =>
        fault(
          'lot-shared',
          [...place, key],
          `${key} is er één keer, voor alle percelen (Aw 2.62). Zet de datum onder planning, niet bij ${id}.`,
        ),
      );
    const together =
      file.beoordeling?.rangschikking === 'samen'
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

/** The procedure is made known once, and what comes before that is about the whole. */
function isShared(key: string, { milestones }: ProcedureType): boolean {
  const named = namedIn(milestones, key, 'key');
  const at = milestones.findIndex(({ id }) => id === named?.type.id);
  return named !== null && at <= milestones.findIndex((one) => means(one, 'announces'));
}
