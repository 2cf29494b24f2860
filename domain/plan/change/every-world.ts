import { refusal, type Refusal } from '../../acts/refusal.ts';
import { factsIn, withFactsOf, withWay } from '../lot-facts.ts';
import { inside, lotWorld, outside, sharedWorld, waysOf, type LotWorld, type Ways } from '../lot-world.ts';
import { goTogether } from '../make-plan.ts';
import { partOf } from '../part.ts';
import type { PlanFacts } from '../plan-facts.ts';
import { planned, refuse, type ChangedPlan, type PlanChange, type PlanQuestion } from './replan.ts';

/**
 * A change of the plan where lots go their own ways: each lot that it concerns judges it by its own dates, and what follows in one
 * touches no other. A change that names a lot which still goes along makes it go its own way from there.
 * @param change what a change comes to where all go together.
 */
export function inEveryWorld(asked: PlanQuestion, change: (question: PlanQuestion) => ChangedPlan): ChangedPlan {
  const left = parted(asked);
  if (left !== asked.facts && asked.definition.evaluation?.award === 'together')
    return refuse(refusal('lots-together', { values: { lot: lotIn(asked.change) ?? '' } }));
  const question = { ...asked, facts: left };
  const ways = waysOf(question.definition, question.type, question.facts);
  if (ways.size === 0) return change(question);
  let { facts } = question;
  for (const world of concerned(question, ways)) {
    const { definition, type } = world;
    const found = change({
      ...question,
      definition,
      type,
      facts: factsIn(world, question.facts),
      change: changeIn(world, question.change),
    });
    if (found.kind === 'refused') return refuse(refusalOf(world, found.refusal));
    if (found.kind === 'faulty')
      return {
        kind: 'faulty',
        faults: found.faults.map((one) => ({ ...one, milestone: outside(world, one.milestone) })),
      };
    facts = withFactsOf(world, facts, found.facts);
  }
  return planned(question, facts);
}

/** The facts once the lot that a change is about goes its own way, as far as it does not yet. */
function parted({ definition, type, facts, change }: PlanQuestion): PlanFacts {
  const from = change.kind === 'part' ? { part: change.lot, whole: change.first } : partOf(nameIn(change) ?? '');
  if (from === null || !definition.lots.some(({ id }) => id === from.part)) return facts;
  const first = waysOf(definition, type, facts).get(from.part);
  if (first !== undefined && lotWorld(definition, type, facts, [from.part, first]).owns(from.whole)) return facts;
  const world = lotWorld(definition, type, facts, [from.part, from.whole]);
  return world.owns(from.whole) ? withWay(facts, world, from.whole) : facts;
}

/** The worlds in which a change is judged: that of the lot that it names, else of all to whom the milestone belongs. */
function concerned({ definition, type, facts, change }: PlanQuestion, ways: Ways): readonly LotWorld[] {
  const name = nameIn(change);
  const lot = lotIn(change);
  const worlds = [...ways].map((way) => lotWorld(definition, type, facts, way));
  const named = worlds.find((one) => lot !== null && one.lot === lot);
  if (named !== undefined) return [named];
  const others = worlds.filter(({ owns }) => name === null || !owns(name));
  return goTogether(definition, ways) || others.length === 0 ? [sharedWorld(definition, type), ...others] : others;
}

/** The lot that a change is about, or null. */
const lotIn = (change: PlanChange): string | null =>
  ('lot' in change ? change.lot : partOf(nameIn(change) ?? '')?.part) ?? null;

/** The milestone that a change is about, or null when it is about no single one. */
const nameIn = (change: PlanChange): string | null => ('milestone' in change ? change.milestone : null);

/** A change by the names of one world. */
function changeIn(world: LotWorld, change: PlanChange): PlanChange {
  const milestone = nameIn(change);
  return {
    ...change,
    ...(milestone === null ? {} : { milestone: inside(world, milestone) ?? milestone }),
    ...('open' in change && change.open !== undefined
      ? { open: change.open.flatMap((name) => inside(world, name) ?? []) }
      : {}),
  } as PlanChange;
}

/** A refusal by the names of the whole procedure. */
const refusalOf = (world: LotWorld, why: Refusal): Refusal => ({
  ...why,
  milestone: why.milestone === null ? null : outside(world, why.milestone),
  values: Object.fromEntries(Object.entries(why.values).map(([name, value]) => [name, outside(world, value)])),
});
