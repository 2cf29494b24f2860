import type { ChangedDate } from '../contracts/acts.ts';
import type { CaseFact } from '../domain/case/fact.ts';
import { isTextRef } from '../domain/case/ids.ts';
import type { CaseKind } from '../domain/case/state.ts';
import { localOf } from '../domain/law/clock.ts';
import { outageCanExcuse, resendThrough } from '../domain/law/electronic-traffic.ts';
import type { Ground } from '../domain/law/ground.ts';
import type { EpochMs } from '../domain/law/iso-date.ts';
import { means } from '../domain/plan/trait.ts';
import type { StoredEvent } from '../store/event-rows.ts';
import type { StoredMilestone } from '../store/stored-case.ts';
import { followedText, reasonText, whyText } from '../texts/labels/facts.ts';
import type { AboutMilestone } from '../texts/mail/about.ts';
import type { ChangedMilestone } from '../texts/mail/moved.ts';
import { isToCome, aboutMilestone } from './about-milestone.ts';
import { notInFile } from './not-in-file.ts';

/** Why a term stood still that goes on by itself, where that is another reason than a completion. */
export const groundOf = (fact: CaseFact): { readonly ground?: Ground } =>
  fact.kind === 'resumed' && fact.ground !== undefined ? { ground: fact.ground } : {};

/** Of which kind of case a fact tells, when it holds that: what stands still, goes on or ends does. */
export const kindOf = (fact: CaseFact): CaseKind => ('caseKind' in fact ? fact.caseKind : 'objection');

/** Who objects, when the case file still knows that. */
export const objectorOf = (fact: CaseFact): string | null =>
  fact.kind === 'objection-filed' && !isTextRef(fact.objector) ? fact.objector : null;

/** What the way along which an objection came has for consequences. */
export function trafficOf(fact: CaseFact, milestones: readonly StoredMilestone[], at: EpochMs) {
  const windows = milestones.filter((one) => means(one.milestone, 'takes-objections')).map((one) => one.milestone);
  if (fact.kind !== 'objection-filed') return { outageOn: null, resendThrough: null, asks: null };
  const { timeliness, outageOn, wrongWay, lot, applicant, asks = null } = fact;
  const own = windows.find((one) => (one.lot ?? undefined) === lot && one.party === applicant);
  const window = own ?? windows.findLast((one) => one.state !== 'void');
  if (window === undefined) return { outageOn: null, resendThrough: null, asks };
  const excuses = timeliness === 'late' && outageOn !== undefined && outageCanExcuse(window.lastDay, outageOn);
  return {
    outageOn: excuses ? outageOn : null,
    resendThrough: wrongWay === undefined ? null : resendThrough(window.lastDay, localOf(at).day),
    asks,
  };
}

/** Why something happened; dates that follow from a report have that for a reason. */
export function reasonOf({ fact, by }: StoredEvent): string {
  if (fact.kind === 'milestone-reported') return followedText(fact.milestone);
  return reasonText(fact) ?? whyText(fact, by);
}

/** What is still to come, in order of date. */
export const toCome = (milestones: readonly StoredMilestone[], at: EpochMs): readonly AboutMilestone[] =>
  milestones
    .filter((one) => isToCome(one, at))
    .sort((one, other) => one.milestone.endsAt - other.milestone.endsAt)
    .map((one) => aboutMilestone(one, at));

export function find(milestones: readonly StoredMilestone[], id: string): StoredMilestone {
  const found = milestones.find((one) => one.milestone.id === id);
  if (found === undefined) throw notInFile(`De mijlpaal ${id}`);
  return found;
}

/** Whether the window to object is among what changed. */
export const windowChanged = (changed: readonly ChangedDate[], milestones: readonly StoredMilestone[]): boolean =>
  changed.some((one) => means(find(milestones, one.milestone).milestone, 'takes-objections'));

/** The dates that changed, what the act was about first. */
export function changesOf(
  changed: readonly ChangedDate[],
  milestones: readonly StoredMilestone[],
  first: string | null,
): ChangedMilestone[] {
  const about = changed.filter((one) => one.milestone === first);
  const others = changed.filter((one) => one.milestone !== first);
  return [...about, ...others].map(({ milestone, from, to, sooner }) => ({
    id: milestone,
    from,
    to,
    ...(sooner === undefined ? {} : { sooner }),
    ground: find(milestones, milestone).milestone.ground,
  }));
}
