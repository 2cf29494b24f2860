import { refusal, type Refusal } from '../../acts/refusal.ts';
import { factsIn, FactsOfAll, leftAt } from '../lot-facts.ts';
import { inside, type LotWorld, lotWorlds, outside, sharedWorld } from '../lot-world.ts';
import { type Ways, waysOf } from '../lot-ways.ts';
import { goTogether } from '../make-plan.ts';
import { nameOfPart, partOf, wholeOf } from '../part.ts';
import { means } from '../trait.ts';
import type { PlanFacts } from '../plan-facts.ts';
import { type ChangedPlan, type PlanChange, planned, type PlanQuestion, refuse } from './replan.ts';

/**
 * A change of the plan where lots go their own ways: each lot that it concerns judges it by its own dates, and what follows in one
 * touches no other. A change that names a lot which still goes along makes it go its own way from there.
 * @param change what a change comes to where all go together.
 */
export function inEveryWorld(asked: PlanQuestion, change: (question: PlanQuestion) => ChangedPlan): ChangedPlan {
  const left = parted(asked);
  if (left !== asked.facts && isAwardedTogether(asked, left))
    return refuse(refusal('lots-together', { values: { lot: lotIn(asked.change) ?? '' } }));
  const question = { ...asked, facts: left };
  const ways = waysOf(question.definition, question.type, question.facts);
  if (ways.size === 0) return change(question);
  const factsOf = factsIn(question.definition, question.facts);
  const after = new FactsOfAll(question.definition, question.facts);
  for (const world of concerned(question, ways)) {
    const { definition, type } = world;
    const found = change({
      ...question,
      definition,
      type,
      facts: factsOf(world),
      change: changeIn(world, question.change),
    });
    if (found.kind === 'refused') return refuse(refusalOf(world, found.refusal));
    if (found.kind === 'faulty')
      return {
        kind: 'faulty',
        faults: found.faults.map((one) => ({ ...one, milestone: outside(world, one.milestone) })),
      };
    after.take(world, found.facts);
  }
  return planned(question, after.all);
}

/** Whether a lot that leaves the others here has no decision of its own: all go to one winner. */
function isAwardedTogether({ definition, type, change }: PlanQuestion, { ways }: PlanFacts): boolean {
  const placeOf = (whole: string): number => type.milestones.findIndex(({ id }) => wholeOf(id) === whole);
  const decision = type.milestones.findIndex((one) => means(one, 'decides'));
  return definition.evaluation?.award === 'together' && placeOf(ways?.[lotIn(change) ?? ''] ?? '') <= decision;
}

/** A question as each way through the procedure asks it: of the lots that go together, and of each that goes its own way. */
export function worldsOf(
  question: PlanQuestion,
): readonly { readonly world: LotWorld; readonly inWorld: PlanQuestion }[] {
  const { definition, type, facts } = question;
  const ways = waysOf(definition, type, facts);
  const lots = lotWorlds(definition, type, facts, ways);
  const worlds = goTogether(definition, ways) ? [sharedWorld(definition, type, ways), ...lots] : lots;
  const factsOf = factsIn(definition, facts);
  return worlds.map((world) => ({
    world,
    inWorld: { ...question, definition: world.definition, type: world.type, facts: factsOf(world) },
  }));
}

/** The facts once the lot that a change is about goes its own way, as far as it does not yet. */
function parted({ definition, type, facts, change }: PlanQuestion): PlanFacts {
  const name = change.kind === 'part' ? nameOfPart(change.first, change.lot) : (namesIn(change)[0] ?? '');
  const isLot = definition.lots.some(({ id }) => id === partOf(name)?.part);
  // What a party has can be called after its lot.
  const isParty = change.kind !== 'part' && type.milestones.some(({ id }) => id === name);
  return isLot && !isParty ? leftAt(definition, type, facts, name) : facts;
}

/** The worlds in which a change is judged: those that know what it names, or all. */
function concerned({ definition, type, facts, change }: PlanQuestion, ways: Ways): readonly LotWorld[] {
  const worlds = lotWorlds(definition, type, facts, ways);
  const names = namesIn(change);
  const knows = (world: LotWorld): boolean =>
    'lot' in change && change.lot !== undefined
      ? world.lot === change.lot
      : names.length === 0 || names.some((name) => inside(world, name) !== null);
  const lots = worlds.filter(knows);
  const shared = sharedWorld(definition, type, ways);
  return lots.length === 0 || (goTogether(definition, ways) && knows(shared)) ? [shared, ...lots] : lots;
}

/** The lot that a change is about, or null. */
const lotIn = (change: PlanChange): string | null =>
  ('lot' in change ? change.lot : partOf(namesIn(change)[0] ?? '')?.part) ?? null;

/** The milestones that a change is about; none when it is about the whole. */
const namesIn = (change: PlanChange): readonly string[] =>
  'milestone' in change ? [change.milestone, ...('also' in change ? (change.also ?? []) : [])] : [];

/** A change by the names of one world. */
function changeIn(world: LotWorld, change: PlanChange): PlanChange {
  const known = (names: readonly string[]): readonly string[] => names.flatMap((name) => inside(world, name) ?? []);
  const names = namesIn(change);
  const [milestone = names[0], ...also] = known(names);
  return {
    ...change,
    ...(milestone === undefined ? {} : { milestone }),
    ...('also' in change ? { also } : {}),
    ...('open' in change && change.open !== undefined ? { open: known(change.open) } : {}),
  };
}

/** A refusal by the names of the whole procedure. */
const refusalOf = (world: LotWorld, why: Refusal): Refusal => ({
  ...why,
  milestone: why.milestone === null ? null : outside(world, why.milestone),
  values: Object.fromEntries(Object.entries(why.values).map(([name, value]) => [name, outside(world, value)])),
});
