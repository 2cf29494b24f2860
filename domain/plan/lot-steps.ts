import type { Definition } from './definition.ts';
import type { MilestoneType, ProcedureType } from './procedure-type.ts';

/** The procedure type as one way goes through it: without the steps that only other lots have. @param lot null: the lots that go together */
export function stepsOfWay(type: ProcedureType, lot: string | null): ProcedureType {
  const known = made.get(type) ?? new Map<string | null, ProcedureType>();
  made.set(type, known);
  const found = known.get(lot) ?? without(type, lot);
  known.set(lot, found);
  return found;
}

/** A procedure is planned very often, and has many lots. */
const made = new WeakMap<ProcedureType, Map<string | null, ProcedureType>>();

function without(type: ProcedureType, lot: string | null): ProcedureType {
  const others = new Set(type.milestones.filter((one) => one.lot !== undefined && one.lot !== lot).map(({ id }) => id));
  if (others.size === 0) return type;
  const kept = (ids: readonly string[]): readonly string[] => ids.filter((id) => !others.has(id));
  const milestones = type.milestones
    .filter(({ id }) => !others.has(id))
    .map((one): MilestoneType => ({ ...one, after: kept(one.after), ...roundsAfter(one, kept) }));
  return { ...type, milestones };
}

const roundsAfter = (
  { roundAfter }: MilestoneType,
  kept: (ids: readonly string[]) => readonly string[],
): Pick<MilestoneType, 'roundAfter'> =>
  roundAfter === undefined
    ? {}
    : { roundAfter: Object.fromEntries(Object.entries(roundAfter).map(([round, ids]) => [round, kept(ids)])) };

/** A definition in which the date of a step that one lot has alone stands in the planning of that lot, which goes its own way by it. */
export function withLotSteps(
  definition: Definition,
  steps: readonly { readonly id: string; readonly lot?: string }[],
): Definition {
  const lotOf = new Map(steps.flatMap(({ id, lot }) => (lot === undefined ? [] : [[id, lot] as const])));
  if (lotOf.size === 0) return definition;
  const entries = Object.entries(definition.planning);
  const of = (lot: string | undefined): Definition['planning'] =>
    Object.fromEntries(entries.filter(([id]) => lotOf.get(id) === lot));
  return {
    ...definition,
    planning: of(undefined),
    lots: definition.lots.map((one) => ({ ...one, planning: { ...one.planning, ...of(one.id) } })),
  };
}
