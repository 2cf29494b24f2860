import { judge } from '../../../domain/acts/judge.ts';
import type { ActName } from '../../../domain/acts/acts.ts';
import type { Refusal, RefusalRule } from '../../../domain/acts/refusal.ts';
import type { Hold } from '../../../domain/case/hold.ts';
import type { CaseMilestone } from '../../../domain/case/milestone.ts';
import type { CaseState } from '../../../domain/case/state.ts';
import type { TenderOwn } from '../../../domain/case/own-part.ts';
import type { TermFacts } from '../../../domain/plan/milestone.ts';
import type { PlanFacts } from '../../../domain/plan/plan-facts.ts';
import { PROCEDURE_TYPES } from '../../../procedures/procedure-types.ts';
import { inOrder } from '../../../procedures/phases.ts';

/** An instant of 2018 on the Amsterdam clock in summer. @example at('05-24 15:00') */
export const at = (text: string): number => Date.parse(`2018-${text.replace(' ', 'T')}:00+02:00`);

/** Wednesday 16 May 2018, 11.00 in Amsterdam: bids can be handed in. */
export const NOW = at('05-16 11:00');

export const ACT = { id: 'handeling-1', by: 'p:noor' };
export const REASON = { ...ACT, reason: 'Storing bij het platform' };

/** What a milestone of this name means in the procedure types that know it. */
const meaningOf = (id: string): Pick<CaseMilestone, 'traits' | 'after' | 'forYear'> => {
  const known = PROCEDURE_TYPES.flatMap((type) => type.milestones).find((one) => one.id === id);
  const [, year] = /^indexation-(\d{4})$/.exec(id) ?? [];
  if (year !== undefined) return { traits: ['by-figure'], after: [], forYear: Number(year) };
  return { traits: known?.traits ?? [], after: known?.after ?? [], forYear: null };
};

/** A term of which only the days matter here. */
export const termOf = (days: Partial<TermFacts> | null): TermFacts | null =>
  days === null ? null : ({ grounds: [], ...days } as unknown as TermFacts);

/** An own milestone of the current phase that is open, without a term, until the end of 31 May. */
export const milestoneOf = (id: string, over: Partial<CaseMilestone> = {}): CaseMilestone => ({
  id,
  kind: 'lastDay',
  owner: 'ours',
  phase: 'submission',
  ...meaningOf(id),
  firstDay: null,
  lastDay: '2018-05-31' as CaseMilestone['lastDay'],
  state: 'open',
  endsAt: at('06-01 00:00'),
  overdueAt: at('06-01 00:00'),
  escalatesAt: at('06-04 09:00'),
  when: 'uiterlijk do 31 mei 2018',
  ground: 'gids 2.4',
  notBefore: false,
  reportable: true,
  feeds: false,
  term: null,
  happenedAt: null,
  version: 1,
  alarms: 0,
  waitsFor: null,
  lot: null,
  ...over,
});

const theirs = (id: string, over: Partial<CaseMilestone>): CaseMilestone =>
  milestoneOf(id, { owner: 'theirs', reportable: false, ...over });

const FIRST_DAY = termOf({ firstDay: '2018-06-23' as never, lastDay: '2018-11-30' as never });

const MILESTONES: readonly CaseMilestone[] = [
  milestoneOf('contract-notice', { phase: 'questions', state: 'done', happenedAt: at('04-12 10:00') }),
  theirs('questions-close', { phase: 'questions', state: 'passed', endsAt: at('04-30 17:00') }),
  theirs('submission-close', {
    kind: 'moment',
    lastDay: '2018-05-24' as never,
    endsAt: at('05-24 15:00'),
    when: 'do 24 mei 2018 15.00',
  }),
  milestoneOf('bid-opening', { phase: 'opening', endsAt: at('05-24 17:00'), notBefore: true }),
  milestoneOf('evaluation', { phase: 'evaluation', endsAt: at('06-22 00:00') }),
  milestoneOf('award-decision', { phase: 'award', endsAt: at('06-23 00:00') }),
  theirs('objection-window', {
    phase: 'remedy',
    endsAt: at('08-04 00:00'),
    term: termOf({ firstDay: '2018-06-23' as never, lastDay: '2018-08-03' as never }),
  }),
  milestoneOf('award-final', { phase: 'conclusion', endsAt: at('08-11 00:00') }),
  theirs('subsidy-application', { phase: 'application', endsAt: at('09-01 00:00'), reportable: true }),
  milestoneOf('subsidy-decision', { phase: 'service', endsAt: at('12-01 00:00'), term: FIRST_DAY }),
];

const PHASES = inOrder([
  'questions',
  'submission',
  'opening',
  'evaluation',
  'award',
  { id: 'remedy', ends: 'without-award' },
  { id: 'conclusion', waits: ['own-over'] },
  'application',
  { id: 'service', waits: ['own-over', 'windows-over'], starts: 'subsidies' },
]);

interface LooseAward {
  readonly award: string;
  readonly outcome: { readonly winner: string } | { readonly tie: readonly string[] } | { readonly noAward: string };
}

/** What a test says of a case; the rest is that of a tender that is open for bids. */
export interface Told {
  readonly phase?: string;
  readonly milestones?: readonly CaseMilestone[];
  readonly suspension?: { readonly since: number } | null;
  readonly outcome?: CaseState['outcome'];
  readonly facts?: Pick<PlanFacts, 'actual'> & Partial<PlanFacts>;
  readonly duties?: readonly { readonly milestone: string; readonly asks?: 'move' }[];
  readonly defaults?: CaseState['defaults'];
  readonly pending?: CaseState['pending'];
  readonly startedAt?: number;
  readonly heldLots?: readonly { readonly lot: string }[];
  readonly own?: CaseState['own'];
  readonly lots?: readonly string[];
  readonly awards?: readonly LooseAward[] | null;
  readonly scores?: boolean;
  readonly counts?: { readonly bids: number };
}

const TENDER: TenderOwn = {
  kind: 'tender',
  lots: [],
  grantees: [],
  awards: null,
  toRankAnew: [],
  counts: { questions: 0, requests: 0, bids: 0 },
  noteMarginDays: 10,
  scores: false,
  objections: [],
  ways: [],
  started: 'none',
  waiting: [],
  ended: null,
};

export const holdOf = (what: Hold['what'], since: number): Hold => ({
  what,
  since,
  until: null,
  ground: null,
  by: 'p:noor',
  reason: 't:00000000-0000-4000-8000-000000000001',
});

const BARE: CaseState = {
  v: 2,
  case: { reference: 'PROEF-1', parent: null, part: null },
  hash: 'hash',
  subject: 'Jeugdhulp',
  procedureType: 'subsidietender',
  offsetMs: 0,
  startedAt: at('02-19 08:00'),
  phases: PHASES,
  phase: 'submission',
  seq: 7,
  milestones: [...MILESTONES],
  facts: { moved: {}, actual: { 'subsidy-application': at('05-01 10:00') }, shifts: {} },
  holds: [],
  pending: [],
  duties: [],
  defaults: [],
  broken: [],
  acts: [],
  outcome: null,
  cause: NOW,
  decisions: [],
  own: TENDER,
};

/** The same case, told otherwise in these respects. */
export function and(given: CaseState, told: Told): CaseState {
  const { milestones, suspension, heldLots, facts, duties, lots, awards, scores, counts, own: other, ...rest } = told;
  const own = other ?? given.own;
  return {
    ...given,
    ...rest,
    milestones: [...(milestones ?? given.milestones)].map((one) => ({ ...one })),
    facts: { ...given.facts, ...facts },
    duties: duties?.map((one) => ({ version: 1, since: NOW, ...one })) ?? given.duties,
    holds: [
      ...given.holds.filter(
        (one) => one.what.of === 'term' || (one.what.of === 'case' ? suspension === undefined : heldLots === undefined),
      ),
      ...(suspension == null ? [] : [holdOf({ of: 'case' }, suspension.since)]),
      ...(heldLots ?? []).map(({ lot }) => holdOf({ of: 'lot', lot }, NOW)),
    ],
    own:
      own.kind !== 'tender'
        ? own
        : {
            ...own,
            lots: lots ?? own.lots,
            awards:
              awards === undefined
                ? own.awards
                : (awards?.map((one) => ({ lots: [one.award], resultHash: 'h', dropped: [], ...one }) as never) ??
                  null),
            scores: scores ?? own.scores,
            counts: { ...own.counts, ...counts },
          },
  };
}

/** A subsidy tender that is open for bids. */
export const caseOf = (told: Told = {}): CaseState => and(BARE, told);

/** A subsidy of one grantee with these milestones. */
export const subsidyOf = (milestones: readonly CaseMilestone[], priced = false): CaseState => ({
  ...and(BARE, { milestones, own: { kind: 'subsidy', priced, figureIn: 4 } }),
  phases: inOrder(['submission']),
});

/** The same case with one of its milestones otherwise; null takes it away. `heldSince`: its term stands still. */
export function caseWith(
  id: string,
  over: (Partial<CaseMilestone> & { readonly heldSince?: number }) | null,
  given: CaseState = caseOf(),
): CaseState {
  if (given.milestones.every((one) => one.id !== id)) throw new Error(`no milestone ${id}`);
  const { heldSince, ...changed } = over ?? {};
  const milestones = given.milestones.flatMap((one) => {
    if (one.id !== id) return [one];
    return over === null ? [] : [{ ...one, ...changed }];
  });
  const held = heldSince === undefined ? [] : [holdOf({ of: 'term', milestone: id }, heldSince)];
  return { ...and(given, { milestones }), holds: [...given.holds, ...held] };
}

export const SUSPENDED = { suspension: { since: at('05-15 09:00') } } as const;

export const ruleOf = (why: Refusal | null): RefusalRule | null => why?.rule ?? null;

/** What the case has against an act of this name, its form included. */
export const may =
  (name: ActName) =>
  (given: CaseState, act: Readonly<Record<string, unknown>>, now: number): Refusal | null =>
    judge(given, name, act, now, null);
