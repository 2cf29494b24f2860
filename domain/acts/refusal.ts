import type { Ground } from '../law/ground.ts';

/** Why an act is not allowed. `texts/labels/refusals.ts` has the sentence for every rule. */
export type RefusalRule =
  | 'unknown-milestone'
  | 'wrong-phase'
  | 'already-done'
  | 'already-passed'
  | 'not-ours'
  | 'missing-by'
  | 'missing-reason'
  | 'missing-reference'
  | 'missing-field'
  | 'moment-in-future'
  | 'moment-before-start'
  | 'before-the-hour'
  | 'move-after-closing'
  | 'move-into-past'
  | 'move-under-minimum'
  | 'move-not-possible'
  | 'outside-calendar'
  | 'past-calendar'
  | 'already-suspended'
  | 'not-suspended'
  | 'suspended-before-last'
  | 'resumed-before-suspended'
  | 'came-while-suspended'
  | 'no-notice-to-judge'
  | 'dates-without-case'
  | 'suspended'
  | 'already-ended'
  | 'withdraw-after-notice'
  | 'index-not-settled'
  | 'index-refused'
  | 'index-too-early'
  | 'index-bad-figure'
  | 'two-people'
  | 'no-such-request'
  | 'not-your-act'
  | 'not-yours-to-see'
  | 'tie-open'
  | 'not-scored'
  | 'no-bids'
  | 'index-by-figure'
  | 'term-of-law'
  | 'fixed-by-law'
  | 'objection-term'
  | 'already-there'
  | 'breaks-rule'
  | 'missing-id'
  | 'id-taken'
  | 'already-scored'
  | 'no-such-tie'
  | 'not-ranked'
  | 'award-settled'
  | 'award-within-standstill'
  | 'not-a-decision'
  | 'not-decided-yet'
  | 'decided-and-settled'
  | 'selected-and-opened'
  | 'decided-out-of-order'
  | 'withdrawn-before-taken'
  | 'note-stands'
  | 'granted-and-started'
  | 'nothing-to-correct'
  | 'corrected-already'
  | 'figure-stands'
  | 'subsidies-started'
  | 'others-follow'
  | 'after-what-follows'
  | 'before-closing'
  | 'outage-not-proven'
  | 'outage-after-opening'
  | 'outage-shortens'
  | 'no-running-term'
  | 'unknown-lot'
  | 'lot-held'
  | 'lot-ended'
  | 'shared-by-lots'
  | 'which-lot'
  | 'lot-suspended'
  | 'lots-together'
  | 'lot-not-held'
  | 'no-such-duty'
  | 'term-not-suspended'
  | 'before-what-precedes'
  | 'changed-meanwhile'
  | 'change-before-notice'
  | 'change-after-closing'
  | 'no-application'
  | 'nothing-applied'
  | 'delay-not-possible'
  | 'delay-too-late'
  | 'delay-too-short'
  | 'request-before-application'
  | 'no-time-to-complete'
  | 'no-such-day'
  | 'no-such-time'
  | 'whole-day'
  | 'posted-after-receipt'
  | 'objection-before-start'
  | 'before-receipt'
  | 'hearing-after-decision'
  | 'objection-in-time'
  | 'objection-not-in-time'
  | 'timeliness-not-judged'
  | 'repair-asked-already'
  | 'repair-before-receipt'
  | 'no-time-to-repair'
  | 'hold-in-objection'
  | 'decided-by-act'
  | 'already-adjourned'
  | 'delay-agreed-already'
  | 'adjourned-too-late'
  | 'no-delay'
  | 'not-heard'
  | 'unknown-receipt'
  | 'receipt-in-time'
  | 'receipt-ranked'
  | 'no-such-moment'
  | 'no-such-year'
  | 'not-for-this-case'
  | 'assessment-incomplete'
  | 'assessment-off-record'
  | 'days-without-term'
  | 'nothing-to-decide'
  | 'application-gone'
  | 'which-applicant'
  | 'unknown-applicant'
  | 'bad-applicant'
  | 'who-applies'
  | 'applicant-of-what'
  | 'no-decision-of'
  | 'unknown-objection'
  | 'about-that-already'
  | 'bad-act';

/** JSON-safe; travels as the detail of a refused update. */
export interface Refusal {
  readonly rule: RefusalRule;
  readonly ground: Ground | null;
  readonly milestone: string | null;
  /** Filled into the sentence, e.g. the earliest lawful date in words. */
  readonly values: Readonly<Record<string, string>>;
}

/** A refusal about one milestone. */
export const aboutMilestone = (rule: RefusalRule, milestone: string, values: Record<string, string>): Refusal =>
  refusal(rule, { milestone, values });

/** @example refusal('missing-reason') */
export const refusal = (
  rule: RefusalRule,
  about: { milestone?: string; ground?: Ground; values?: Record<string, string> } = {},
): Refusal => ({
  rule,
  ground: about.ground ?? null,
  milestone: about.milestone ?? null,
  values: about.values ?? {},
});

/** Whether an answer is a refusal. */
export const isRefusal = (answer: object): answer is Refusal => 'rule' in answer && 'ground' in answer;
