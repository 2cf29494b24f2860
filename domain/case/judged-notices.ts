import { localOf } from '../law/clock.ts';
import { addDays } from '../law/day.ts';
import type { EpochMs, IsoDate } from '../law/iso-date.ts';
import { dueByLaw, type Due } from '../plan/change/decision-term.ts';
import { wholeOf } from '../plan/part.ts';
import { means } from '../plan/trait.ts';
import type { DefaultNotice, NoticeJudgement } from './default-notice.ts';
import { termHold } from './hold.ts';
import { hasBegun } from './outlook.ts';
import type { CaseState } from './state.ts';

type Given = Pick<CaseState, 'milestones' | 'holds' | 'defaults'>;

/** The notices of a case, each judged by its decision as that stands now; about one decision the first received counts. */
export function judgedNotices(given: Given): readonly DefaultNotice[] {
  const byItself = given.defaults.map((one) => ({ ...one, judged: judgedAlone(given, one) }));
  const isBefore = (one: DefaultNotice, at: number, other: DefaultNotice, otherAt: number): boolean =>
    other.milestone === one.milestone &&
    (other.receivedAt < one.receivedAt || (other.receivedAt === one.receivedAt && otherAt < at));
  return byItself.map((one, at) =>
    one.judged === 'counts' &&
    byItself.some((other, otherAt) => other.judged === 'counts' && isBefore(one, at, other, otherAt))
      ? { ...one, judged: 'repeated' }
      : one,
  );
}

/** The last notice that came a day early, of that day when one is named: whether it counts is for a person (Awb 4:17 lid 3). */
export function noticeToJudge(given: Given, receivedOn: IsoDate | undefined): DefaultNotice | null {
  return (
    given.defaults.findLast(
      (one) =>
        byTerm(given, one) === 'day-early' && (receivedOn === undefined || localOf(one.receivedAt).day === receivedOn),
    ) ?? null
  );
}

/**
 * The notices without the one of this day of which nobody had said whose decision it is about: now somebody does.
 * @param milestone the decision of one applicant.
 */
export function withoutOpen(
  defaults: readonly DefaultNotice[],
  { milestone, receivedAt }: Pick<DefaultNotice, 'milestone' | 'receivedAt'>,
): readonly DefaultNotice[] {
  const day = localOf(receivedAt).day;
  const open = defaults.find(
    (one) =>
      one.judged === 'whose' &&
      one.milestone !== milestone &&
      one.milestone === wholeOf(milestone) &&
      localOf(one.receivedAt).day === day,
  );
  return defaults.filter((one) => one !== open);
}

/** By the term as it stands, and by what a person judged where the law leaves that to one. */
function judgedAlone(given: Given, notice: DefaultNotice): NoticeJudgement {
  const judged = byTerm(given, notice);
  if (judged !== 'day-early' || notice.verdict === undefined) return judged;
  return notice.verdict === 'counts' ? 'counts' : 'premature';
}

function byTerm(given: Given, { milestone, receivedAt }: DefaultNotice): NoticeJudgement {
  const decision = given.milestones.find((one) => one.id === milestone);
  if (decision === undefined) return 'whose';
  if (!means(decision, 'on-application')) return 'lawyer';
  if (decision.happenedAt !== null && decision.happenedAt <= receivedAt)
    return decision.state === 'void' ? 'withdrawn' : 'settled';
  const due = dueByLaw(decision);
  if (termHold(given, milestone) !== null || !hasBegun(given, decision)) return 'premature';
  if (receivedAt >= due) return 'counts';
  return localOf(receivedAt).day === lastDayOf(decision) ? 'day-early' : 'premature';
}

/** The last day of a decision by law. */
export const lastDayOf = (decision: Due): IsoDate => localOf(dueByLaw(decision) - 1).day;

/** The day on which a notice counts as received: its own, and never before the day after the term. */
export function countedDay(decision: Due, receivedAt: EpochMs): IsoDate {
  const [received, first] = [localOf(receivedAt).day, addDays(lastDayOf(decision), 1)];
  return received < first ? first : received;
}
