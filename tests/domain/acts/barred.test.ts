import { describe, expect, it } from 'vitest';
import type { CaseState } from '../../../domain/case/state.ts';
import type { Refusal, RefusalRule } from '../../../domain/acts/refusal.ts';
import {
  ACT,
  and,
  at,
  caseOf,
  caseWith,
  may,
  milestoneOf,
  NOW,
  REASON,
  ruleOf,
  subsidyOf,
  SUSPENDED,
} from './builders.ts';

const mayDropOut = may('dropOut');
const mayMove = may('moveMilestone');
const mayRecordDraw = may('recordDraw');
const mayRecordIndex = may('recordIndex');
const mayReleaseTerm = may('resume');
const mayReport = may('reportMilestone');
const mayResume = may('resume');
const mayScore = may('scoreBids');
const maySuspend = may('suspend');
const mayTerminate = may('terminateEarly');
const mayWithdraw = may('withdraw');

interface Guard {
  readonly name: string;
  /** A case in which the act is allowed. */
  readonly given: CaseState;
  readonly may: (given: CaseState, act: Readonly<Record<string, unknown>>) => Refusal | null;
  readonly whileSuspended: RefusalRule | null;
}

/** A month before the case began: it was announced, and then put in here. */
const FIRST = caseOf().startedAt - 31 * 86_400_000;
const DAY_BEFORE = at('05-15 12:00');
const index = { year: 2019, series: 'OVA', status: 'definitive', percentage: '3.28', source: 'NZa' };
const held = caseWith('subsidy-decision', { heldSince: DAY_BEFORE });

const GUARDS: readonly Guard[] = [
  {
    name: 'melden',
    given: caseWith('award-decision', { phase: 'submission' }),
    may: (given, act) => mayReport(given, { ...act, milestone: 'award-decision' }, NOW),
    whileSuspended: 'suspended',
  },
  {
    name: 'een besluit melden waarvan de termijn doorloopt',
    given: caseWith('subsidy-decision', { phase: 'submission' }),
    may: (given, act) => mayReport(given, { ...act, milestone: 'subsidy-decision' }, NOW),
    whileSuspended: null,
  },
  {
    name: 'verplaatsen',
    given: caseOf(),
    may: (given, act) =>
      mayMove(given, { ...REASON, ...act, milestone: 'submission-close', to: '2018-05-31 15:00' }, NOW),
    whileSuspended: 'suspended',
  },
  {
    name: 'schorsen',
    given: caseOf(),
    may: (given, act) => maySuspend(given, { ...REASON, ...act }, NOW),
    whileSuspended: 'already-suspended',
  },
  {
    name: 'hervatten',
    given: caseOf(SUSPENDED),
    may: (given, act) => mayResume(and(given, { ...SUSPENDED }), { ...REASON, ...act }, NOW),
    whileSuspended: null,
  },
  {
    name: 'een termijn hervatten',
    given: held,
    may: (given, act) => mayReleaseTerm(given, { ...REASON, ...act, milestone: 'subsidy-decision' }, NOW),
    whileSuspended: null,
  },
  {
    name: 'beëindigen',
    given: caseOf(),
    may: (given, act) => mayTerminate(given, { ...REASON, ...act }, NOW),
    whileSuspended: null,
  },
  {
    name: 'intrekken',
    given: caseWith('contract-notice', { state: 'open' }),
    may: (given, act) => mayWithdraw(given, { ...REASON, ...act }, NOW),
    whileSuspended: null,
  },
  {
    name: 'punten berekenen',
    given: caseOf({ phase: 'evaluation' }),
    may: (given, act) => mayScore(given, act, NOW),
    whileSuspended: 'suspended',
  },
  {
    name: 'een loting',
    given: caseOf({ awards: [{ award: 'samen', outcome: { tie: ['A', 'B'] } }] }),
    may: (given, act) => {
      const draw = { award: 'samen', winner: 'A', notary: 'mr. Kok', proof: 'akte 7' };
      return mayRecordDraw(given, { ...act, ...draw }, NOW);
    },
    whileSuspended: 'suspended',
  },
  {
    name: 'uitval',
    given: caseOf({ awards: [{ award: 'samen', outcome: { winner: 'A' } }] }),
    may: (given, act) => mayDropOut(given, { ...REASON, ...act, award: 'samen', bid: 'A' }, NOW),
    whileSuspended: 'suspended',
  },
  {
    name: 'een indexcijfer',
    given: subsidyOf([milestoneOf('indexation-2019')]),
    may: (given, act) => mayRecordIndex(given, { ...act, ...index }, at('10-01 00:00')),
    whileSuspended: 'suspended',
  },
];

describe.each(GUARDS)('wat elke handeling tegenhoudt: $name', ({ name, given, may, whileSuspended }) => {
  const now = name === 'een indexcijfer' ? at('10-01 00:00') : NOW;

  it.each([
    ['in een gewone zaak mag het', {}, {}, null],
    ['in een beëindigde zaak mag niets', { outcome: 'withdrawn' }, {}, 'already-ended'],
    ['zonder naam mag het niet', {}, { by: '' }, 'missing-by'],
    ['een naam van alleen spaties is geen naam', {}, { by: ' \t' }, 'missing-by'],
    ['een minuut voor op de klok mag', {}, { moment: now + 60_000 }, null],
    ['meer dan een minuut voor op de klok mag niet', {}, { moment: now + 60_001 }, 'moment-in-future'],
    ['een moment van ver voor de zaak begon, mag niet', {}, { moment: FIRST - 1 }, 'moment-before-start'],
    ['ook niet een dat geen dag is', {}, { moment: Number.MIN_SAFE_INTEGER }, 'moment-before-start'],
    ['een moment is een heel getal', {}, { moment: now - 0.5 }, 'bad-act'],
    ['een moment is een getal', {}, { moment: NaN }, 'bad-act'],
    ['tijdens een schorsing', SUSPENDED, {}, whileSuspended],
  ] as const)('%s', (_name, over, act, rule) => {
    expect(ruleOf(may(and(given, { ...over }), { ...ACT, ...act }))).toBe(rule);
  });

  it('tot een maand ervoor struikelt zij daar niet over', () => {
    expect(ruleOf(may(given, { ...ACT, moment: FIRST }))).not.toBe('moment-before-start');
  });
});

describe('wie een handeling doet', () => {
  it('een naam die geen tekst is, is geen naam', () => {
    expect(ruleOf(mayTerminate(caseOf(), { ...REASON, by: 7 }, NOW))).toBe('missing-by');
  });
});
