import type { Definition } from './definition.ts';
import { typesOf } from './lot-type.ts';
import { wholeOf } from './part.ts';
import type { PlanFacts } from './plan-facts.ts';
import type { ProcedureType } from './procedure-type.ts';

/** The lots that have a planning of their own or got one since, each with the first milestone that it has for itself. */
export type Ways = ReadonlyMap<string, string>;

/** Where every lot that goes its own way leaves the others. */
export function waysOf(definition: Definition, type: ProcedureType, facts: PlanFacts): Ways {
  const ways = new Map<string, string>();
  const typeOf = typesOf(definition, type, facts);
  for (const { id: lot, planning } of apart(definition, facts)) {
    const since = facts.ways?.[lot];
    const names = [...Object.keys(planning), ...(since === undefined ? [] : [since])];
    const first =
      names.length === 0
        ? undefined
        : typeOf(lot).milestones.find(({ id }) => names.includes(id) || names.includes(wholeOf(id)));
    if (first !== undefined) ways.set(lot, wholeOf(first.id));
  }
  return ways;
}

/** The lots that can go their own way. A procedure is planned very often: those that have dates of their own in it are looked up once. */
function apart(definition: Definition, { ways }: PlanFacts): Definition['lots'] {
  if (ways !== undefined) return definition.lots;
  const known = withDates.get(definition) ?? definition.lots.filter(({ planning }) => Object.keys(planning).length > 0);
  withDates.set(definition, known);
  return known;
}

const withDates = new WeakMap<Definition, Definition['lots']>();
