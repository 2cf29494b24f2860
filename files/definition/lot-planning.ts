import type { Finding } from '../../domain/plan/finding.ts';
import type { ProcedureType } from '../../domain/plan/procedure-type.ts';
import { namedIn } from '../../domain/plan/rounds.ts';
import { means, type Trait } from '../../domain/plan/trait.ts';
import { fault } from './fault.ts';
import { namesInPlanning } from './planning-rounds.ts';
import type { DefinitionFile } from './schema.ts';
import type { Path } from './yaml-file.ts';

/** What is wrong with the dates that lots have for themselves: names, what all lots share, and lots that are awarded together. */
export const lotPlanningFaults = (file: DefinitionFile, type: ProcedureType): readonly Finding[] =>
  (file.percelen ?? []).flatMap(({ id, planning }, at) => {
    if (planning === undefined) return [];
    const place = ['percelen', at, 'planning'];
    const names = namesInPlanning(planning, type, place, { ...file.planning, ...planning });
    const own = { keys: Object.keys(planning), lot: id };
    return [...names, ...lotDateFaults(file, own, type, (key) => (key === null ? place : [...place, key]))];
  });

/**
 * Why a lot cannot have these for itself: all share what comes before the notice, and what is awarded together is decided once.
 * @param pathOf where a key stands; null: where all of them stand.
 */
export function lotDateFaults(
  file: DefinitionFile,
  { keys, lot }: { readonly keys: readonly string[]; readonly lot: string },
  type: ProcedureType,
  pathOf: (key: string | null) => Path,
): readonly Finding[] {
  const shared = keys
    .filter((key) => comesBy(key, type, 'announces'))
    .map((key) =>
      fault(
        'lot-shared',
        pathOf(key),
        `${key} is er één keer, voor alle percelen (Aw 2.62). Zet de datum onder planning, niet bij ${lot}.`,
      ),
    );
  const isTogether = file.beoordeling?.rangschikking === 'samen' && keys.some((key) => comesBy(key, type, 'decides'));
  if (!isTogether) return shared;
  const message = `De percelen worden samen gegund (rangschikking: samen), dus ${lot} heeft geen eigen datums. Zet ze onder planning, of gun per perceel.`;
  return [...shared, fault('lot-together', pathOf(null), message)];
}

/** Whether a milestone by its key comes with what means this, or before it: the procedure is made known once, all lots go to one winner. */
function comesBy(key: string, { milestones }: ProcedureType, trait: Trait): boolean {
  const named = namedIn(milestones, key, 'key');
  const at = milestones.findIndex(({ id }) => id === named?.type.id);
  return named !== null && at <= milestones.findIndex((one) => means(one, trait));
}
