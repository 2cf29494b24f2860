import { startOfDay } from '../law/clock.ts';
import type { EpochMs } from '../law/iso-date.ts';
import { actBefore } from './act-before.ts';
import { overdueAt } from './escalation.ts';
import type { PlannedMilestone } from './milestone.ts';
import type { PhaseType } from './phase.ts';
import type { Definition } from './definition.ts';
import { leftAt } from './lot-facts.ts';
import { takesApplicants } from './parties.ts';
import { nameOfPart, partOf, wholeOf } from './part.ts';
import { NO_FACTS, type PlanFacts } from './plan-facts.ts';
import type { ProcedureType } from './procedure-type.ts';
import { roundsIn } from './rounds.ts';
import { means, ofAward } from './trait.ts';
import { wayOf } from './way.ts';

/** When what was done before a procedure came here really happened, by milestone id. */
export type Done = Readonly<Record<string, EpochMs>>;

/**
 * How a milestone stands when a procedure that is under way comes here: said to be done; its instant came by itself; its day lies
 * behind and nobody said that it was done; or still to come.
 */
export type Standing = 'done' | 'passed' | 'not-reported' | 'to-come';

/**
 * What a plan is made from that was under way before: the real days, the rounds that nobody planned, who applied, and the lots that
 * went their own way.
 */
export function factsOfDone(definition: Definition, type: ProcedureType, done: Done): PlanFacts {
  const ids = Object.keys(done).sort((one, other) => (done[one] ?? 0) - (done[other] ?? 0));
  const lots = definition.lots.map(({ id }) => id);
  const isOfLot = (id: string): boolean =>
    lots.includes(partOf(id)?.part ?? '') && type.milestones.every((one) => one.id !== id);
  const own = ids.filter(isOfLot);
  const parties = takesApplicants(type) ? ids.flatMap((id) => (isOfLot(id) ? [] : (partOf(id)?.part ?? []))) : [];
  const rounds = {
    ...roundsIn(type.milestones, ids),
    ...Object.fromEntries(
      lots.flatMap((lot) => {
        const plain = own.flatMap((id) => (partOf(id)?.part === lot ? wholeOf(id) : []));
        return Object.entries(roundsIn(type.milestones, plain)).map(([id, count]) => [nameOfPart(id, lot), count]);
      }),
    ),
  };
  const facts: PlanFacts = {
    ...NO_FACTS,
    actual: done,
    ...(Object.keys(rounds).length === 0 ? {} : { rounds }),
    ...(parties.length === 0 ? {} : { parties: [...new Set(parties)] }),
  };
  return own.reduce((soFar, id) => leftAt(definition, type, soFar, id), facts);
}

/** How every milestone stands at an instant. @param plan made from what was done (`factsOfDone`) */
export function standings(
  plan: readonly PlannedMilestone[],
  done: Done,
  now: EpochMs,
): (milestone: PlannedMilestone) => Standing {
  const byId = new Map(plan.map((one) => [one.id, one]));
  return (milestone) => {
    if (done[milestone.id] !== undefined) return 'done';
    const act = actBefore(milestone, byId);
    // A term does not run before the act from which it counts.
    if (act !== null && done[act] === undefined) return 'to-come';
    // Nothing starts without an award, services not before it is final.
    if (awardsBefore(milestone, plan).some((id) => done[id] === undefined)) return 'to-come';
    if (milestone.owner === 'ours') return overdueAt(milestone) <= now ? 'not-reported' : 'to-come';
    if (milestone.endsAt > now) return 'to-come';
    return means(milestone, 'applies') ? 'not-reported' : 'passed';
  };
}

/** What of the award is done before it brings this about. */
function awardsBefore(milestone: PlannedMilestone, plan: readonly PlannedMilestone[]): readonly string[] {
  if (milestone.owner !== 'effect' || !ofAward(milestone)) return [];
  return wayOf(plan, milestone.lot).flatMap((one) =>
    means(one, 'decides') || (means(one, 'makes-final') && one.owner === 'ours' && means(milestone, 'starts-services'))
      ? [one.id]
      : [],
  );
}

/**
 * The phase in which a procedure that is under way is: the first that still waits for something of its own. One that starts other
 * cases is not skipped. Null when nothing is left to follow.
 * @param lot one that goes its own way; null for those that go together.
 */
export function phaseUnderWay(
  phases: readonly PhaseType[],
  plan: readonly PlannedMilestone[],
  standingOf: (milestone: PlannedMilestone) => Standing,
  lot: string | null = null,
): string | null {
  const way = wayOf(plan, lot);
  const waits = ({ id }: PhaseType): boolean =>
    way.some(
      (one) => one.phase === id && !means(one, 'holds-nothing') && !['done', 'passed'].includes(standingOf(one)),
    );
  const here = phases.find((one) => waits(one) || one.starts !== undefined);
  return here !== undefined && waits(here) ? here.id : null;
}

/** The same as a case begins in it: a way on which nothing is left to follow ends by itself in its last phase. */
export const phaseToBeginIn = (...given: Parameters<typeof phaseUnderWay>): string =>
  phaseUnderWay(...given) ?? given[0].at(-1)?.id ?? '';

/** When the first day of a planning begins. */
export const firstInstant = (plan: readonly PlannedMilestone[]): EpochMs =>
  Math.min(...plan.map(({ firstDay, lastDay }) => startOfDay(firstDay ?? lastDay)));
