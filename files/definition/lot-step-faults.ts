import { oneWord } from '../../domain/one-word.ts';
import type { Finding } from '../../domain/plan/finding.ts';
import type { OwnStep } from '../../domain/plan/own-steps.ts';
import type { ProcedureType } from '../../domain/plan/procedure-type.ts';
import { fault } from './fault.ts';
import { lotDateFaults } from './lot-planning.ts';
import type { PlanningFile } from './planning-schema.ts';
import type { DefinitionFile } from './schema.ts';
import type { Path } from './yaml-file.ts';

/** The lot of each step that one lot has alone, by the key of the step. */
type LotOf = ReadonlyMap<string, string>;

/**
 * What is wrong with steps that one lot has alone: a lot that is not there, one that would go its own way too early, and others that
 * follow such a step, come before it or count from it.
 * @param type with the steps in it.
 */
export function lotStepFaults(
  file: DefinitionFile,
  steps: readonly OwnStep[],
  type: ProcedureType,
): readonly Finding[] {
  const lotOf = new Map(steps.flatMap(({ key, lot }) => (lot === undefined ? [] : [[key, lot] as const])));
  return [
    ...(file.stappen ?? []).flatMap(({ naam, perceel, ...step }, at) => [
      ...(perceel === undefined ? [] : lotFaults(file, { key: oneWord(naam), lot: perceel }, type, ['stappen', at])),
      ...(['volgt-op', 'komt-voor'] as const).flatMap((word) =>
        linkFault(lotOf, { name: naam, lot: perceel, other: step[word] }, ['stappen', at, word]),
      ),
    ]),
    ...countFaults(lotOf, file.planning, (key) => lotOf.get(key), ['planning']),
    ...(file.percelen ?? []).flatMap(({ id, planning = {} }, at) => [
      ...Object.keys(planning).flatMap((key) => dateFault(lotOf, key, ['percelen', at, 'planning', key])),
      ...countFaults(lotOf, planning, () => id, ['percelen', at, 'planning']),
    ]),
  ];
}

function lotFaults(
  file: DefinitionFile,
  { key, lot }: { readonly key: string; readonly lot: string },
  type: ProcedureType,
  step: Path,
): readonly Finding[] {
  const lots = (file.percelen ?? []).map(({ id }) => id);
  const path = [...step, 'perceel'];
  if (lots.includes(lot)) return lotDateFaults(file, { keys: [key], lot }, type, () => path);
  const message =
    lots.length === 0
      ? `Perceel ${lot} staat niet onder percelen: die zijn er niet. Zet daar het perceel, of laat perceel bij de stap weg.`
      : `Perceel ${lot} staat niet onder percelen. Kies uit: ${lots.join(', ')}.`;
  return [fault('unknown-key', path, message)];
}

/** A step, of one lot or of all, and what it follows or comes before. */
interface Link {
  readonly name: string;
  readonly lot: string | undefined;
  readonly other: string | undefined;
}

function linkFault(lotOf: LotOf, { name, lot, other = '' }: Link, path: Path): readonly Finding[] {
  const alone = lotOf.get(other);
  if (alone === undefined || alone === lot) return [];
  return [
    fault(
      'step-of-lot',
      path,
      `${other} is een stap van ${alone} alleen, en ${name} niet. Kies een mijlpaal die alle percelen hebben, of geef ${name} ook perceel: ${alone}.`,
    ),
  ];
}

/** Terms that count from a step that is not on their way. */
const countFaults = (
  lotOf: LotOf,
  planning: PlanningFile,
  ownLot: (key: string) => string | undefined,
  place: Path,
): readonly Finding[] =>
  Object.entries(planning).flatMap(([key, { na, voor, termijn }]) => {
    const [word, from] = na === undefined ? ['voor', termijn === undefined ? undefined : voor] : ['na', na];
    return linkFault(lotOf, { name: key, lot: ownLot(key), other: from }, [...place, key, word]);
  });

function dateFault(lotOf: LotOf, key: string, path: Path): readonly Finding[] {
  const lot = lotOf.get(key);
  return lot === undefined
    ? []
    : [
        fault(
          'step-date-twice',
          path,
          `${key} is een stap van ${lot} alleen. Houd de datum bij de stap, en haal die hier weg.`,
        ),
      ];
}
