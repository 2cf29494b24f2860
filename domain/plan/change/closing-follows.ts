import { isFree } from '../../law/calendar.ts';
import { localOf } from '../../law/clock.ts';
import type { IsoDate } from '../../law/iso-date.ts';
import { checkDates, inputOf } from '../check/check.ts';
import { earliestClosing } from '../check/earliest-closing.ts';
import type { PlannedMilestone } from '../milestone.ts';
import { withNewDay, type PlanFacts } from '../plan-facts.ts';
import { withTrait } from '../trait.ts';
import type { Finding } from '../finding.ts';
import { asHappened } from './as-happened.ts';
import { brokenRules } from './broken-rules.ts';
import { broughtAbout, openingFollows } from './move-rules.ts';
import { planned, type ChangedPlan, type PlanQuestion } from './replan.ts';

/** What leaves too little time for bids. */
const TOO_SHORT: ReadonlySet<string> = new Set(['minimum-term', 'concession-term', 'full-days']);

/**
 * What closes for others within its minimum because the notice was sent later (Aw 2.71, 2a.36), or on a free day because the case
 * stood still, closes on the first day that every rule allows, and the opening follows: nobody loses a right while people decide.
 */
export function closingFollows(question: PlanQuestion, after: ChangedPlan): ChangedPlan {
  const { change, of } = question;
  if (of.kind !== 'tender' || (change.kind !== 'report' && change.kind !== 'resume')) return after;
  const open = (one: PlannedMilestone | null): one is PlannedMilestone =>
    one !== null && change.open?.includes(one.id) === true;
  return bidsFollow(question, requestsFollow(question, after, open), open);
}

type IsOpen = (one: PlannedMilestone | null) => one is PlannedMilestone;

/** Requests to take part (Aw 2.71 lid 2). */
function requestsFollow(question: PlanQuestion, after: ChangedPlan, isOpen: IsOpen): ChangedPlan {
  if (after.kind !== 'planned') return after;
  const close = withTrait(after.milestones, 'closes-requests');
  if (!isOpen(close) || !broken(question, after).some(({ rule }) => rule === 'request-term')) return after;
  const mend = brokenRules(question, after, 0).find((one) => one.rule === 'request-term')?.mend;
  return mend?.milestone === close.id ? onDay(question, after.facts, close, mend.day) : after;
}

function bidsFollow(question: PlanQuestion, after: ChangedPlan, isOpen: IsOpen): ChangedPlan {
  const { definition, type, change } = question;
  if (after.kind !== 'planned') return after;
  const close = withTrait(after.milestones, 'closes-bids');
  const before = planned(question, question.facts);
  if (!isOpen(close) || before.kind !== 'planned') return after;
  const short = broken(question, after).some((one) => TOO_SHORT.has(one.rule) && one.milestone === close.id);
  if (!short && !(change.kind === 'resume' && isFree(close.lastDay) && isMoved(before.milestones, close))) return after;
  const day = earliestClosing(inputOf(definition, type, asHappened(after.milestones, after.facts)), close.lastDay);
  const first = onDay(question, after.facts, close, day);
  const moved = first.kind === 'planned' ? first.milestones.find((one) => one.id === close.id) : undefined;
  return first.kind !== 'planned' || moved === undefined
    ? after
    : planned(question, openingFollows(after.milestones, first.facts, moved));
}

/** What the check has against a plan since the change. */
function broken(question: PlanQuestion, after: ChangedPlan & { readonly kind: 'planned' }): readonly Finding[] {
  const { definition, type, facts } = question;
  const before = planned(question, facts);
  if (before.kind !== 'planned') return [];
  const known = checkDates(definition, type, asHappened(before.milestones, facts));
  return broughtAbout(known, checkDates(definition, type, asHappened(after.milestones, after.facts)));
}

const onDay = (question: PlanQuestion, facts: PlanFacts, one: PlannedMilestone, day: IsoDate): ChangedPlan =>
  planned(
    question,
    withNewDay(facts, one.id, { day, ...(one.kind === 'moment' ? { time: localOf(one.endsAt).time } : {}) }),
  );

const isMoved = (before: readonly PlannedMilestone[], { id, lastDay }: { id: string; lastDay: IsoDate }): boolean =>
  before.some((one) => one.id === id && one.lastDay !== lastDay);
