import { STEERING } from '../../domain/acts/spec.ts';
import { toRectify } from '../../domain/case/duties.ts';
import { isOver } from '../../domain/case/milestone.ts';
import { localOf } from '../../domain/law/clock.ts';
import type { Ground } from '../../domain/law/ground.ts';
import type { EpochMs, IsoDate } from '../../domain/law/iso-date.ts';
import { changePlan } from '../../domain/plan/change/change-plan.ts';
import type { PlanChange, Planned } from '../../domain/plan/change/replan.ts';
import type { CaseState } from '../../domain/case/state.ts';
import { checkProcedure } from '../../domain/plan/check/check.ts';
import type { Finding } from '../../domain/plan/finding.ts';
import type { PlannedMilestone, Role } from '../../domain/plan/milestone.ts';
import { makePlan } from '../../domain/plan/plan.ts';
import { reminderDays, type Remindable } from '../../domain/plan/reminders.ts';
import { shortWhen } from '../../texts/date.ts';
import { definitionOf, type StoredDefinition } from './definition-of.ts';
import type { CaseFile } from './desk.ts';
import type { FoundCase, StoredMilestone } from './find.ts';

/** What an act would change: every date old to new with its ground, and who would hear. */
export interface Preview {
  readonly moved: readonly PreviewedDate[];
  /** Names of the people who would get a mail. */
  readonly people: readonly string[];
  /** Milestones whose new date must be made known on the platform. */
  readonly rectify: readonly string[];
  /** Rules of the check that hold now and would break. */
  readonly broken: readonly Finding[];
}

export interface PreviewedDate {
  readonly milestone: string;
  readonly from: string;
  readonly to: string;
  readonly ground: Ground;
  /** Days on which people are reminded, from today on; null when it has no reminders. */
  readonly reminders: { readonly before: readonly IsoDate[]; readonly after: readonly IsoDate[] } | null;
}

/** What this change would do to the dates. Nothing is changed. */
export async function previewOf(desk: CaseFile, found: FoundCase, change: PlanChange, at: EpochMs): Promise<Preview> {
  const { stored, milestones, state } = found;
  const known = await definitionOf(desk, stored);
  const { definition, type } = known;
  const changed = changePlan({ definition, type, of: plannedOf(state), facts: state.facts, change });
  if (changed.kind !== 'planned') return { moved: [], people: [], rectify: [], broken: [] };
  const moves = changed.milestones.flatMap((next) => {
    const now = milestones.find(({ milestone }) => milestone.id === next.id);
    return now === undefined || isOver(now.milestone) || now.milestone.endsAt === next.endsAt ? [] : [{ now, next }];
  });
  const everyone = change.kind === 'resume' || change.kind === 'hold';
  const roles = everyone ? STEERING : ['procedureLead' as const, ...moves.flatMap(({ next }) => next.roles)];
  return {
    moved: moves.map(({ now, next }) => previewed(now, next, localOf(at).day)),
    people: moves.length === 0 && !everyone ? [] : peopleIn(known, roles),
    rectify: toRectify(
      state.milestones,
      moves.map(({ next }) => next.id),
    ),
    broken: stored.kind === 'tender' ? brokenBy(known, found, changed.milestones) : [],
  };
}

/** Of which kind of case the plan is. */
const plannedOf = ({ own }: CaseState): Planned =>
  own.kind === 'objection' ? { kind: own.kind, terms: own.terms } : { kind: own.kind };

function previewed(
  { milestone, remindWorkdays }: StoredMilestone,
  next: PlannedMilestone,
  today: IsoDate,
): PreviewedDate {
  const days = (one: Remindable): IsoDate[] => reminderDays(one).filter((day) => day >= today);
  return {
    milestone: next.id,
    from: milestone.when,
    to: shortWhen(next),
    ground: next.ground,
    reminders:
      next.remindWorkdays.length === 0
        ? null
        : { before: days({ lastDay: milestone.lastDay, remindWorkdays }), after: days(next) },
  };
}

const peopleIn = ({ definition }: StoredDefinition, roles: readonly Role[]): readonly string[] => [
  ...new Set([...new Set(roles)].flatMap((role) => definition.roles[role].map((person) => person.name))),
];

function brokenBy(
  { definition, type }: StoredDefinition,
  { state }: FoundCase,
  after: readonly PlannedMilestone[],
): readonly Finding[] {
  const before = makePlan(definition, type, state.facts);
  if (!before.ok) return [];
  const nameOf = (one: Finding): string => `${one.rule} ${one.milestone ?? ''}`;
  const known = new Set(checkProcedure(definition, type, before.value).map(nameOf));
  return checkProcedure(definition, type, after).filter((one) => !known.has(nameOf(one)));
}
