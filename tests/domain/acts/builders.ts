import type { GuardedAct, GuardedCase, GuardedMilestone } from '../../../domain/acts/guarded-case.ts';
import type { Refusal, RefusalRule } from '../../../domain/acts/refusal.ts';

/** An instant of 2018 on the Amsterdam clock in summer. @example at('05-24 15:00') */
export const at = (text: string): number => Date.parse(`2018-${text.replace(' ', 'T')}:00+02:00`);

/** Wednesday 16 May 2018, 11.00 in Amsterdam: bids can be handed in. */
export const NOW = at('05-16 11:00');

export const ACT: GuardedAct = { by: 'Noor de Wit' };
export const REASON = { ...ACT, reason: 'Storing bij het platform' };

/** An own milestone of the current phase that is open, without a term, until the end of 31 May. */
export const milestoneOf = (id: string, over: Partial<GuardedMilestone> = {}): GuardedMilestone => ({
  id,
  owner: 'ours',
  phase: 'submission',
  state: 'open',
  endsAt: at('06-01 00:00'),
  when: 'uiterlijk do 31 mei 2018',
  notBefore: false,
  reportable: true,
  term: null,
  happenedAt: null,
  ...over,
});

const theirs = (id: string, over: Partial<GuardedMilestone>): GuardedMilestone =>
  milestoneOf(id, { owner: 'theirs', reportable: false, ...over });

const MILESTONES: readonly GuardedMilestone[] = [
  milestoneOf('contract-notice', { phase: 'questions', state: 'done', happenedAt: at('04-12 10:00') }),
  theirs('questions-close', { phase: 'questions', state: 'passed', endsAt: at('04-30 17:00') }),
  theirs('submission-close', { endsAt: at('05-24 15:00'), when: 'do 24 mei 2018 15.00' }),
  milestoneOf('bid-opening', { phase: 'opening', endsAt: at('05-24 17:00'), notBefore: true }),
  milestoneOf('evaluation', { phase: 'evaluation', endsAt: at('06-22 00:00') }),
  milestoneOf('award-decision', { phase: 'award', endsAt: at('06-23 00:00') }),
  theirs('objection-window', { phase: 'remedy', endsAt: at('08-04 00:00'), term: { firstDay: '2018-06-23' } }),
  milestoneOf('award-final', { phase: 'conclusion', endsAt: at('08-11 00:00') }),
  theirs('subsidy-application', { phase: 'application', endsAt: at('09-01 00:00'), reportable: true }),
  milestoneOf('subsidy-decision', { phase: 'service', endsAt: at('12-01 00:00'), term: { firstDay: '2018-06-23' } }),
];

/** A subsidy tender that is open for bids. */
export const caseOf = (over: Partial<GuardedCase> = {}): GuardedCase => ({
  phases: [
    'questions',
    'submission',
    'opening',
    'evaluation',
    'award',
    'remedy',
    'conclusion',
    'application',
    'service',
  ],
  phase: 'submission',
  milestones: MILESTONES,
  suspension: null,
  outcome: null,
  guards: 2,
  facts: { actual: { 'subsidy-application': at('05-01 10:00') } },
  ...over,
});

/** The same case with one of its milestones otherwise; null takes it away. */
export function caseWith(
  id: string,
  over: Partial<GuardedMilestone> | null,
  given: GuardedCase = caseOf(),
): GuardedCase {
  if (given.milestones.every((one) => one.id !== id)) throw new Error(`no milestone ${id}`);
  const milestones = given.milestones.flatMap((one) => {
    if (one.id !== id) return [one];
    return over === null ? [] : [{ ...one, ...over }];
  });
  return { ...given, milestones };
}

export const SUSPENDED = { suspension: { since: at('05-15 09:00') } } as const;

export const ruleOf = (why: Refusal | null): RefusalRule | null => why?.rule ?? null;
