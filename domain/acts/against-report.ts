import { isAboutLots } from '../case/lots-of.ts';
import { termHold } from '../case/hold.ts';
import { inItsOrder } from '../case/in-its-order.ts';
import type { CaseMilestone } from '../case/milestone.ts';
import { wayIn } from '../case/lot-way.ts';
import { hasBegun, waitsWithCase } from '../case/outlook.ts';
import { tenderOf, type CaseState } from '../case/state.ts';
import type { Ground } from '../law/ground.ts';
import type { EpochMs } from '../law/iso-date.ts';
import { standsStill } from '../plan/change/stands-still.ts';
import { means, withTrait } from '../plan/trait.ts';
import { againstLetters } from './against-letters.ts';
import { alreadyDone } from './already-done.ts';
import { awaitsRanking } from './awaits-ranking.ts';
import { barred, barredFromFiling, instantOfAct } from './bars.ts';
import type { EvidenceOf } from './evidence.ts';
import { beforeWhatPrecedes, happenedWhen } from './order.ts';
import { aboutMilestone, refusal, type Refusal } from './refusal.ts';
import type { Acting } from './spec.ts';
import { standstillOf, withoutStandstill } from './without-standstill.ts';

/** What others did, such as an application, that is reported once the case or its lot has ended: it is filed, and changes nothing. */
export const isAfterEnd = (
  { outcome }: Pick<CaseState, 'outcome'>,
  { owner, reportable, state }: Pick<CaseMilestone, 'owner' | 'reportable' | 'state'>,
): boolean => outcome !== null && owner === 'theirs' && reportable && state !== 'done';

/**
 * Whether somebody reports that what others did came once more: at another moment than the first, which she says.
 * @param at the moment that she says; undefined when she says none.
 */
export const isAgain = (
  { owner, reportable, state, happenedAt }: Pick<CaseMilestone, 'owner' | 'reportable' | 'state' | 'happenedAt'>,
  at: EpochMs | undefined,
): boolean => owner === 'theirs' && reportable && state === 'done' && at !== undefined && at !== happenedAt;

/** Why this milestone cannot be reported, or null. */
export function againstReport(
  given: CaseState,
  milestone: CaseMilestone,
  act: Acting & { readonly happenedAt?: EpochMs },
  now: EpochMs,
  evidence: EvidenceOf<'received'> | null,
): Refusal | null {
  if (isAfterEnd(given, milestone))
    return (
      barredFromFiling(given, act, now) ?? happenedWhen(given, milestone, act.happenedAt ?? instantOfAct(act, now), now)
    );
  // What others did has happened, also while the case stands still.
  const why = barred(given, act, now, milestone.owner === 'ours' && standsStill(milestone) ? 'not' : 'may');
  if (why !== null) return why;
  const happened = act.happenedAt ?? instantOfAct(act, now);
  if (isAgain(milestone, act.happenedAt)) return happenedWhen(given, milestone, happened, now);
  return (
    notReportable(given, milestone, evidence) ??
    happenedWhen(given, milestone, happened, now) ??
    unscored(given, milestone, evidence) ??
    notYet(given, milestone, happened, evidence)
  );
}

function notReportable(
  given: CaseState,
  milestone: CaseMilestone,
  evidence: EvidenceOf<'received'> | null,
): Refusal | null {
  const values = { when: milestone.when };
  if (milestone.state === 'done') return alreadyDone(given, milestone);
  if (milestone.state === 'void' && milestone.owner === 'ours')
    return aboutMilestone('application-gone', milestone.id, { application: milestone.waitsFor ?? '' });
  if (means(milestone, 'decides-objection')) return aboutMilestone('decided-by-act', milestone.id, values);
  if (!milestone.reportable)
    return aboutMilestone(milestone.state === 'passed' ? 'already-passed' : 'not-ours', milestone.id, values);
  if (withoutStandstill(given, milestone, evidence)) return null;
  // Who applied gets a decision, whatever phase the procedure is in (Awb 4:13).
  const asked = means(milestone, 'on-application') && milestone.waitsFor !== null && hasBegun(given, milestone);
  const bound = milestone.owner === 'ours' && !asked && !inItsOrder(given.milestones, milestone);
  return bound && isLater(given, milestone.phase)
    ? aboutMilestone('wrong-phase', milestone.id, { ...values, phase: milestone.phase, current: given.phase })
    : null;
}

/** Whether people are told that they can report this now: nothing of its case or phase bars it. */
export function canBeReported(given: CaseState, milestone: CaseMilestone): boolean {
  const way = wayIn(given, milestone.lot);
  if (means(milestone, 'takes-applicants')) return !isLater(way, milestone.phase);
  if (waitsWithCase(given, milestone) || way.outcome !== null) return false;
  const isTheirsAndLater = milestone.owner === 'theirs' && isLater(way, milestone.phase);
  return !isTheirsAndLater && notReportable(way, milestone, null) === null && !isTied(way, milestone);
}

/** A draw must settle first who wins. */
const isTied = (given: CaseState, milestone: CaseMilestone): boolean =>
  means(milestone, 'needs-winner') &&
  tenderOf(given)?.awards?.some((one) => 'tie' in one.outcome && isAboutLots(given, milestone, one.lots)) === true;

/** Nothing is evaluated or awarded without a ranking where the definition has rules; where nobody bid, the ranking says that. */
function unscored(given: CaseState, milestone: CaseMilestone, evidence: EvidenceOf<'received'> | null): Refusal | null {
  if (evidence === null || !awaitsRanking(given, milestone)) return null;
  const { id, ground, when } = milestone;
  return refusal(evidence.bids > 0 ? 'not-scored' : 'no-bids', { milestone: id, ground, values: { when } });
}

/** What must be there before it: a winner, a figure, a judge's verdict, and all that it follows. */
function notYet(
  given: CaseState,
  milestone: CaseMilestone,
  happened: EpochMs,
  evidence: EvidenceOf<'received'> | null,
): Refusal | null {
  const { id } = milestone;
  const values = { when: milestone.when };
  if (isTied(given, milestone)) return aboutMilestone('tie-open', id, values);
  if (given.own.kind === 'subsidy' && given.own.priced && means(milestone, 'by-figure'))
    return aboutMilestone('index-by-figure', id, values);
  const final = means(milestone, 'makes-final');
  if (final && termHold(given, id) !== null) return refusal('lot-held', { milestone: id, ground: 'Aw 2.131' });
  if (means(milestone, 'on-application') && !hasBegun(given, milestone))
    return refusal('nothing-applied', {
      milestone: id,
      ground: 'Awb 4:13',
      values: { application: milestone.waitsFor ?? '' },
    });
  const order = beforeWhatPrecedes(given, milestone, happened);
  if (order !== null) return order;
  // Within it no contract is concluded, whether it still runs or is told of afterwards; a drop-out after the decision opened it anew.
  const standstill = standstillOf(given);
  if (final && standstill !== null && happened < standstill.endsAt && !withoutStandstill(given, milestone, evidence))
    return withinStandstill(id, standstill.term?.grounds[0] ?? standstill.ground);
  if (final && evidence?.letters !== undefined && !withoutStandstill(given, milestone, evidence))
    return againstLetters(given, milestone, evidence.letters);
  // After an outage the closing is open again: nobody opens before it has passed.
  return means(milestone, 'opens-bids') && withTrait(given.milestones, 'closes-bids')?.state === 'open'
    ? aboutMilestone('before-closing', id, values)
    : null;
}

/** @param ground by which it is waited for: not every regime has the standstill of Aw 2.127. */
const withinStandstill = (milestone: string, ground: Ground): Refusal =>
  refusal('award-within-standstill', { milestone, ground, values: { law: ground } });

/** The past phases are closed but for what was overdue in them; the coming ones have not begun. */
function isLater({ phases, phase }: CaseState, other: string): boolean {
  const order = phases.map((one) => one.id);
  return order.indexOf(other) > order.indexOf(phase);
}
