import type { Definition } from '../definition.ts';
import { marked } from '../finding.ts';
import type { PlannedMilestone } from '../milestone.ts';
import { entryOf, keyIn } from '../parties.ts';
import type { MilestoneType, ProcedureType } from '../procedure-type.ts';
import { regimeOf } from '../regime.ts';
import { lookedAt, type CheckInput } from './rule.ts';

/** What the rules look at. */
export const inputOf = (
  definition: Definition,
  type: ProcedureType,
  milestones: readonly PlannedMilestone[],
  of: CheckInput['of'] = 'file',
): CheckInput => ({
  ...namesOf(definition, type, of),
  regime: regimeOf(definition, type, milestones),
  ...lookedAt(new Map(milestones.map((one) => [one.id, one]))),
});

type Names = Pick<CheckInput, 'definition' | 'type' | 'of' | 'entry' | 'keys'>;

/** What no date changes. One procedure is looked at again and again with another date in it: this is made once. */
function namesOf(definition: Definition, type: ProcedureType, of: CheckInput['of']): Names {
  const ofDefinition = made[of].get(definition) ?? new WeakMap<ProcedureType, Names>();
  made[of].set(definition, ofDefinition);
  const names = ofDefinition.get(type) ?? newNames(definition, type, of);
  ofDefinition.set(type, names);
  return names;
}

type Made = WeakMap<Definition, WeakMap<ProcedureType, Names>>;
const made: Readonly<Record<CheckInput['of'], Made>> = { file: new WeakMap(), running: new WeakMap() };

function newNames(definition: Definition, type: ProcedureType, of: CheckInput['of']): Names {
  const byId = new Map(type.milestones.map((one) => [one.id, one]));
  const known = new Set(byId.keys());
  const nameOfAll = ({ id, key }: Pick<MilestoneType, 'id' | 'key'>): string => (of === 'file' ? key : marked(id));
  const named = (one: MilestoneType): string =>
    one.ofParty !== undefined && keyIn(definition.planning, one) === one.ofParty.key
      ? nameOfAll(one.ofParty)
      : nameOfAll(one);
  return {
    definition,
    type,
    of,
    entry(id) {
      const one = byId.get(id);
      return one === undefined ? null : entryOf(definition.planning, one, known);
    },
    keys: new Map(
      type.milestones.flatMap((one): (readonly [string, string])[] => [
        [one.id, named(one)],
        ...(one.ofParty === undefined ? [] : [[one.ofParty.id, nameOfAll(one.ofParty)] as const]),
      ]),
    ),
  };
}
