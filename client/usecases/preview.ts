import type { DateToChange } from '../../contracts/acts.ts';
import { STEERING } from '../../domain/acts/spec.ts';
import { toRectify } from '../../domain/case/duties.ts';
import { localOf } from '../../domain/law/clock.ts';
import type { Ground } from '../../domain/law/ground.ts';
import type { EpochMs, IsoDate } from '../../domain/law/iso-date.ts';
import type { PlanChange } from '../../domain/plan/change/replan.ts';
import { peopleOf, rolesOfMoved } from '../../domain/plan/people.ts';
import type { PlanFacts } from '../../domain/plan/plan-facts.ts';
import { roundOf } from '../../domain/plan/round-name.ts';
import { reminderDays } from '../../domain/plan/reminders.ts';
import { brokenBy, squeezedBy, type Aftermath, type BrokenAfter } from './aftermath.ts';
import { definitionOf } from './definition-of.ts';
import type { CaseFile } from './desk.ts';
import type { FoundCase, StoredMilestone } from './find.ts';

/** What an act would change: every date old to new with its ground, and who would hear. */
export interface Preview {
  readonly moved: readonly PreviewedDate[];
  /** Names of the people who would get a mail. */
  readonly people: readonly string[];
  /** Milestones whose new date must be made known on the platform. */
  readonly rectify: readonly string[];
  /** Milestones by which others would have less time than was made known to them. */
  readonly sooner: readonly string[];
  /** Periods that would have fewer days. */
  readonly squeezed: Aftermath['squeezed'];
  /** Rules of the check that hold now and would break. */
  readonly broken: readonly BrokenAfter[];
}

export interface PreviewedDate {
  readonly milestone: string;
  /** Null: it was not there before. */
  readonly from: string | null;
  readonly to: string;
  /** The day of `to`. */
  readonly lastDay: IsoDate;
  readonly ground: Ground;
  /** Days on which people are reminded, from today on; null when it has no reminders. */
  readonly reminders: { readonly before: readonly IsoDate[]; readonly after: readonly IsoDate[] } | null;
}

/** What a case answered to a try of an act that plans anew. */
export interface Answered {
  readonly change: PlanChange['kind'];
  /** Who steer the procedure hear it as well, whichever dates move. */
  readonly tellsAll: boolean;
  readonly changed: readonly DateToChange[];
  readonly facts: PlanFacts | null;
  readonly at: EpochMs;
}

/** What people would see of the dates that a case says would change. Nothing is changed. */
export async function previewOf(desk: CaseFile, found: FoundCase, answered: Answered): Promise<Preview> {
  const { stored, milestones, state } = found;
  const { change, tellsAll, changed, facts, at } = answered;
  const { definition } = await definitionOf(desk, stored);
  const moves = changed.flatMap((date) => {
    // A round that comes in has the people and the reminders of the first.
    const id = date.from === null ? (roundOf(date.milestone)?.first ?? date.milestone) : date.milestone;
    const now = milestones.find(({ milestone }) => milestone.id === id);
    return now === undefined ? [] : [{ now, date }];
  });
  const isMove = change === 'move' || change === 'report';
  const roles = [
    ...(isMove ? rolesOfMoved(moves.map(({ now }) => now)) : []),
    ...(isMove && !tellsAll ? [] : STEERING),
  ];
  const ids = moves.map(({ date }) => date.milestone);
  const fresh = moves.flatMap(({ now: { milestone }, date: { milestone: id, from } }) =>
    from === null ? [{ ...milestone, id }] : [],
  );
  return {
    moved: moves.map(({ now, date }) => previewed(now, date, localOf(at).day)),
    people: isMove && !tellsAll && moves.length === 0 ? [] : peopleOf(definition, roles).map((person) => person.name),
    sooner: moves.flatMap(({ date }) => (date.sooner === true ? [date.milestone] : [])),
    rectify: change === 'move' || change === 'resume' ? toRectify([...state.milestones, ...fresh], ids) : [],
    squeezed: facts === null ? [] : await squeezedBy(desk, found, facts),
    broken: facts === null ? [] : await brokenBy(desk, found, facts, at),
  };
}

function previewed(
  now: StoredMilestone,
  { milestone: id, from, to, ground, lastDay }: DateToChange,
  today: IsoDate,
): PreviewedDate {
  const { milestone, remindWorkdays } = now;
  const isNew = from === null;
  const days = (last: IsoDate): IsoDate[] =>
    reminderDays({ lastDay: last, remindWorkdays }).filter((day) => day >= today);
  const reminders =
    remindWorkdays.length === 0 ? null : { before: isNew ? [] : days(milestone.lastDay), after: days(lastDay) };
  return { milestone: id, from, to, lastDay, ground, reminders };
}
