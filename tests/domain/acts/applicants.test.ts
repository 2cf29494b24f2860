import { describe, expect, it } from 'vitest';
import { contentOf } from '../../../domain/acts/content.ts';
import { meant, toReport } from '../../../domain/acts/meant.ts';
import { specOf, type ActName } from '../../../domain/acts/acts.ts';
import { awaiting } from '../../../domain/acts/no-application.ts';
import { judgedNotices } from '../../../domain/case/judged-notices.ts';
import { isOver, type CaseMilestone } from '../../../domain/case/milestone.ts';
import { hasBegun } from '../../../domain/case/outlook.ts';
import type { CaseState } from '../../../domain/case/state.ts';
import { askedAfterAll, notAskedFor } from '../../../domain/case/transitions.ts';
import { ACT, and, at, caseOf, caseWith, may, milestoneOf, NOW, ruleOf } from './builders.ts';

const DUE = at('05-10 00:00');
const [FIRST, SECOND] = ['subsidy-decision@perceel-1', 'subsidy-decision@perceel-2'];
const application = (party: string, over: Partial<CaseMilestone> = {}): CaseMilestone =>
  milestoneOf(`subsidy-application@${party}`, {
    party,
    owner: 'theirs',
    traits: ['applies'],
    state: 'done',
    happenedAt: at('03-10 10:00'),
    ...over,
  });
const decision = (party: string, over: Partial<CaseMilestone> = {}): CaseMilestone =>
  milestoneOf(`subsidy-decision@${party}`, {
    party,
    traits: ['on-application', 'decision-term'],
    after: [`subsidy-application@${party}`],
    waitsFor: `subsidy-application@${party}`,
    state: 'overdue',
    endsAt: DUE,
    ...over,
  });
const caseOfTwo = (first: Partial<CaseMilestone> = {}, applied: Partial<CaseMilestone> = {}): CaseState =>
  caseOf({
    phase: 'submission',
    milestones: [
      application('perceel-1', applied),
      application('perceel-2'),
      decision('perceel-1', first),
      decision('perceel-2'),
    ],
  });
const two = caseOfTwo();
const onlySecond = caseOfTwo({ state: 'done', happenedAt: at('05-09 10:00') });
const GRANTEES = ['perceel-1', 'perceel-2'].map((id) => ({ id, lots: [id] }));
/** One grantee: what the case has is his. */
const single = (() => {
  const given = caseOf({
    milestones: [application('x'), decision('x')].map((one) => ({ ...one, id: one.id.split('@')[0] ?? '' })),
  });
  return given.own.kind === 'tender' ? { ...given, own: { ...given.own, grantees: GRANTEES.slice(0, 1) } } : given;
})();
/** Whoever wants to can apply. */
const open = caseOf({
  milestones: [milestoneOf('subsidy-application', { owner: 'theirs', traits: ['applies', 'takes-applicants'] })],
});

const aboutOf = (given: CaseState, name: ActName, milestone: string, applicant?: string) => {
  const found = meant(given, specOf(name).shape, {
    ...ACT,
    milestone,
    ...(applicant === undefined ? {} : { applicant }),
  });
  return 'rule' in found ? found.rule : (found as { readonly milestone?: string }).milestone;
};

describe('van wie een mijlpaal is die elke aanvrager heeft', () => {
  it.each([
    ['genoemd', two, 'noticeOfDefault', 'subsidy-decision', 'perceel-2', SECOND],
    ['genoemd zoals mensen schrijven', two, 'noticeOfDefault', 'subsidy-decision', 'Perceel 2', SECOND],
    ['de mijlpaal zelf', two, 'noticeOfDefault', SECOND, undefined, SECOND],
    ['de mijlpaal zelf en hetzelfde nog eens', two, 'noticeOfDefault', SECOND, 'perceel-2', SECOND],
    [
      'de mijlpaal van de een en de naam van de ander',
      two,
      'noticeOfDefault',
      SECOND,
      'perceel-1',
      'unknown-applicant',
    ],
    [
      'niet genoemd, en er zijn er twee: vastgelegd, en later gevraagd',
      two,
      'noticeOfDefault',
      'subsidy-decision',
      undefined,
      'subsidy-decision',
    ],
    ['niet genoemd, en er is er nog één te doen', onlySecond, 'noticeOfDefault', 'subsidy-decision', undefined, SECOND],
    ['opnieuw beslist wie al beslist is', onlySecond, 'decideAnew', 'subsidy-decision', undefined, FIRST],
    [
      'opnieuw beslist, en er is nog niets beslist',
      two,
      'decideAnew',
      'subsidy-decision',
      undefined,
      'which-applicant',
    ],
    ['hervat wat stilstaat', caseWith(FIRST, { heldSince: NOW }, two), 'resume', 'subsidy-decision', undefined, FIRST],
    ['onbekend', two, 'noticeOfDefault', 'subsidy-decision', 'perceel-9', 'unknown-applicant'],
    ['bij wat allen delen', caseOf(), 'moveMilestone', 'submission-close', 'perceel-1', 'unknown-applicant'],
    ['de enige ontvanger', single, 'noticeOfDefault', 'subsidy-decision', 'perceel-1', 'subsidy-decision'],
    ['een ander dan de enige', single, 'noticeOfDefault', 'subsidy-decision', 'perceel-2', 'unknown-applicant'],
    [
      'melden geldt voor allen zolang er geen is gedaan',
      two,
      'reportMilestone',
      'subsidy-decision',
      undefined,
      'subsidy-decision',
    ],
    ['en daarna voor wie overblijft', onlySecond, 'reportMilestone', 'subsidy-decision', undefined, SECOND],
    [
      'wie erbij komt, krijgt een eigen',
      open,
      'reportMilestone',
      'subsidy-application',
      'Zorg BV',
      'subsidy-application@zorg-bv',
    ],
    ['wie erbij komt, moet heten', open, 'reportMilestone', 'subsidy-application', undefined, 'who-applies'],
    ['een naam die geen naam is', open, 'reportMilestone', 'subsidy-application', '???', 'bad-applicant'],
    [
      'alleen een melding brengt iemand erbij',
      open,
      'moveMilestone',
      'subsidy-application',
      'zorg-bv',
      'unknown-applicant',
    ],
  ] as const)('%s', (_name, given, name, milestone, applicant, expected) => {
    expect(aboutOf(given, name, milestone, applicant)).toBe(expected);
  });

  it('een aanvrager zonder mijlpaal zegt niets', () => {
    const act = { ...ACT, reason: 'x', applicant: 'perceel-1' };
    expect(ruleOf(may('suspend')(two, act, NOW))).toBe('applicant-of-what');
    expect(contentOf('suspend', act)).toContain('perceel-1');
  });

  it('een melding voor allen noemt ieder, en wie erbij komt is er nog niet', () => {
    expect(toReport(two, 'subsidy-decision').map(({ id }) => id)).toEqual([FIRST, SECOND]);
    expect(toReport(open, 'subsidy-application@zorg-bv')).toMatchObject([{ state: 'open', traits: ['applies'] }]);
    expect(toReport(open, 'subsidy-application@?')).toEqual([]);
  });
});

describe('zonder aanvraag (Awb 4:13)', () => {
  const NONE = { ...ACT, milestone: 'subsidy-application@perceel-1', proof: 'brief' };
  const silent = caseOfTwo({ state: 'open' }, { state: 'passed', happenedAt: null });
  const mayClose = may('noApplication');

  it.each([
    ['er kwam niets', silent, NONE, null],
    ['zij is ingetrokken', two, NONE, null],
    ['er is al besloten: het komt alleen in het dossier', caseOfTwo({ state: 'done', happenedAt: NOW }), NONE, null],
    ['na het einde: ook dan', { ...silent, outcome: 'completed' as const }, NONE, null],
    [
      'na het einde, van morgen',
      { ...silent, outcome: 'completed' as const },
      { ...NONE, happenedAt: NOW + 86_400_000 },
      'moment-in-future',
    ],
    ['een besluit is geen aanvraag', two, { ...NONE, milestone: FIRST }, 'nothing-to-decide'],
    ['in de toekomst', silent, { ...NONE, happenedAt: NOW + 3_600_000 }, 'moment-in-future'],
    ['van wie, als er meer kunnen zijn', two, { ...NONE, milestone: 'subsidy-application' }, 'which-applicant'],
  ])('%s', (_name, given, act, rule) => {
    expect(ruleOf(mayClose(given, act, NOW))).toBe(rule);
  });

  function closed(given: CaseState): CaseState {
    const state = and(given, {});
    const applied = state.milestones.find(({ id }) => id === NONE.milestone);
    notAskedFor(state, NONE.milestone, applied?.happenedAt ?? null);
    notAskedFor(state, FIRST, at('05-20 10:00'));
    return state;
  }
  const of = (given: CaseState, id: string) => given.milestones.find((one) => one.id === id) ?? milestoneOf('?');

  it('wacht niets meer op dat besluit, en het kan niet worden gemeld', () => {
    const state = closed(silent);
    expect(isOver(of(state, FIRST))).toBe(true);
    expect(hasBegun(state, of(state, FIRST))).toBe(false);
    for (const [name, more, rule] of [
      ['reportMilestone', {}, 'application-gone'],
      ['moveMilestone', { to: '2018-06-01', reason: 'x' }, 'application-gone'],
      ['tellDelay', { until: '2018-06-30', proof: 'x' }, 'nothing-applied'],
    ] as const)
      expect(ruleOf(may(name)(state, { ...ACT, milestone: FIRST, ...more }, NOW))).toBe(rule);
    expect(ruleOf(may('suspend')(state, { ...ACT, milestone: FIRST, reason: 'x' }, NOW))).toBe('no-running-term');
  });

  it('dan loopt er ook geen termijn om bezwaar te maken; komt zij toch, dan weer wel', () => {
    const window = milestoneOf('objection-window@perceel-1', { waitsFor: FIRST, owner: 'theirs' });
    const decided = milestoneOf('objection-window@perceel-2', { waitsFor: SECOND, owner: 'theirs' });
    const given = { ...silent, milestones: [...silent.milestones, window, decided] };
    const ids = [FIRST, window.id];
    expect(awaiting(given, { id: NONE.milestone }).map(({ id }) => id)).toEqual(ids);
    for (const id of ids) notAskedFor(given, id, NOW);
    expect(askedAfterAll(given, NONE.milestone).map(({ id }) => id)).toEqual(ids);
  });

  it('komt zij toch, dan is er weer te beslissen', () => {
    const state = closed(silent);
    expect(ruleOf(may('reportMilestone')(state, { ...ACT, milestone: NONE.milestone }, NOW))).toBeNull();
    expect(askedAfterAll(state, NONE.milestone)).toMatchObject([{ id: FIRST, state: 'open', happenedAt: null }]);
  });

  it.each([
    ['ingetrokken: een brief van ervoor telt', two, '05-14 10:00', 'counts'],
    ['en een van erna niet', two, '05-21 10:00', 'withdrawn'],
    ['nooit gevraagd: een brief van ervoor telt niet', silent, '05-14 10:00', 'premature'],
  ] as const)('%s', (_name, given, received, judged) => {
    const notice = { milestone: FIRST, receivedAt: at(received), judged: 'premature' } as const;
    expect(judgedNotices(and(closed(given), { defaults: [notice] }))).toMatchObject([{ judged }]);
  });
});
