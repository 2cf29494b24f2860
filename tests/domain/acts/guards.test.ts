import { describe, expect, it } from 'vitest';
import { ACTS } from '../../../domain/acts/acts.ts';
import { judge } from '../../../domain/acts/judge.ts';
import type { CaseMilestone } from '../../../domain/case/milestone.ts';
import type { CaseState } from '../../../domain/case/state.ts';
import type { RefusalRule } from '../../../domain/acts/refusal.ts';
import { ACT, and, at, caseOf, caseWith, may, milestoneOf, NOW, REASON, ruleOf, SUSPENDED } from './builders.ts';

const mayReport = may('reportMilestone');
const mayTerminate = may('terminateEarly');
const mayWithdraw = may('withdraw');

type Row<A> = readonly [name: string, given: CaseState, act: A, rule: RefusalRule | null];

const inOpening = caseWith('submission-close', { state: 'passed' }, caseOf({ phase: 'opening' }));
const inEvaluation = caseOf({ phase: 'evaluation' });
const [one, two] = [{ lot: '1' }, { lot: '2' }];
const inConclusion = caseOf({ phase: 'conclusion', lots: ['1', '2'] });
const withStandstill = (state: 'open' | 'passed'): CaseState => ({
  ...inConclusion,
  milestones: [
    ...inConclusion.milestones,
    milestoneOf('standstill', {
      owner: 'effect',
      phase: 'remedy',
      state,
      endsAt: state === 'open' ? at('06-01 00:00') : at('05-24 00:00'),
    }),
  ],
});
/** In the phase of the decision, with its application as it stands. */
const deciding = (state: CaseMilestone['state']) =>
  caseWith(
    'subsidy-decision',
    { waitsFor: 'subsidy-application' },
    caseWith('subsidy-application', { state }, caseOf({ phase: 'service' })),
  );
const FINAL = { milestone: 'award-final' };
const OPENING = { milestone: 'bid-opening' };
const MONTH_MS = 31 * 86_400_000;
const FIVE = at('05-24 17:00');
const tie = { award: 'perceel-1', outcome: { tie: ['A', 'B'] } };
const won = { award: 'perceel-2', outcome: { winner: 'A' } };

/** A step of one's own in the phase of the award, while bids still come in. */
const withStep = (after: readonly string[]) => {
  const given = caseOf();
  return { ...given, milestones: [...given.milestones, milestoneOf('stap-besluit', { phase: 'award', after })] };
};

/** In the standstill: the phase of the final award has not begun. */
const withEvidence = (decided: 'done' | 'open') => {
  const given = caseOf({ phase: 'remedy' });
  const before = given.milestones.filter(({ id }) => id !== 'award-decision');
  const decision = milestoneOf('award-decision', { phase: 'award', state: decided, happenedAt: null });
  return { ...given, milestones: [...before, decision, milestoneOf('winner-evidence', { phase: 'conclusion' })] };
};

describe('melden van een mijlpaal', () => {
  const rows: readonly Row<{ milestone: string; happenedAt?: number; moment?: number }>[] = [
    ['een mijlpaal van deze fase mag', inEvaluation, { milestone: 'evaluation' }, null],
    ['een onbekende mijlpaal mag niet', inEvaluation, { milestone: 'evaluaton' }, 'unknown-milestone'],
    ['wat gedaan is, kan niet nog eens', caseOf(), { milestone: 'contract-notice' }, 'already-done'],
    ['wat vanzelf voorbijgaat, wordt niet gemeld', caseOf(), { milestone: 'submission-close' }, 'not-ours'],
    ['is het voorbij, dan is dat de reden', caseOf(), { milestone: 'questions-close' }, 'already-passed'],
    ['de aanvraag van een ander mag, ook in een eerdere fase', caseOf(), { milestone: 'subsidy-application' }, null],
    [
      'ook een aanvraag waarvan de datum voorbij is',
      caseWith('subsidy-application', { state: 'passed' }),
      { milestone: 'subsidy-application' },
      null,
    ],
    ['en die tijdens een schorsing binnenkwam', caseOf(SUSPENDED), { milestone: 'subsidy-application' }, null],
    ['een besluit op een aanvraag mag', deciding('done'), { milestone: 'subsidy-decision' }, null],
    ['zonder aanvraag niet', deciding('passed'), { milestone: 'subsidy-decision' }, 'nothing-applied'],
    ['ook niet vóór haar laatste dag', deciding('open'), { milestone: 'subsidy-decision' }, 'nothing-applied'],
    ['een mijlpaal van de volgende fase mag nog niet', caseOf(), { milestone: 'evaluation' }, 'wrong-phase'],
    [
      'een eigen stap wel, als is gebeurd wat hij volgt',
      withStep(['contract-notice']),
      { milestone: 'stap-besluit' },
      null,
    ],
    ['ook als hij niets volgt', withStep([]), { milestone: 'stap-besluit' }, null],
    ['anders niet', withStep(['bid-opening']), { milestone: 'stap-besluit' }, 'wrong-phase'],
    [
      'bewijs van de winnaar ook tijdens de opschortende termijn (Aw 2.102)',
      withEvidence('done'),
      { milestone: 'winner-evidence' },
      null,
    ],
    ['niet vóór de beslissing', withEvidence('open'), { milestone: 'winner-evidence' }, 'wrong-phase'],
    [
      'wat te laat is, mag in een latere fase nog',
      caseWith('bid-opening', { state: 'overdue' }, and(inOpening, { phase: 'evaluation' })),
      { ...OPENING, moment: at('05-24 17:30') },
      null,
    ],
    ['gebeurd op dit moment mag', inOpening, { ...OPENING, happenedAt: FIVE }, null],
    ['gebeurd binnen een minuut hierna mag', inOpening, { ...OPENING, happenedAt: FIVE + 3_660_000 }, null],
    ['gebeurd later mag niet', inOpening, { ...OPENING, happenedAt: FIVE + 3_660_001 }, 'moment-in-future'],
    [
      'gebeurd een maand voor de zaak begon, mag nog',
      inEvaluation,
      { milestone: 'evaluation', happenedAt: inEvaluation.startedAt - MONTH_MS },
      null,
    ],
    [
      'van daarvoor mag niet',
      inEvaluation,
      { milestone: 'evaluation', happenedAt: inEvaluation.startedAt - MONTH_MS - 1 },
      'moment-before-start',
    ],
    ['openen mag niet vóór het uur', inOpening, { ...OPENING, happenedAt: FIVE - 1 }, 'before-the-hour'],
    ['zonder tijd van gebeuren telt het moment van de handeling', inOpening, { ...OPENING, moment: FIVE }, null],
    ['dat moment mag ook niet vóór het uur zijn', inOpening, { ...OPENING, moment: FIVE - 1 }, 'before-the-hour'],
    [
      'openen mag niet als de sluiting na een storing weer open is',
      caseOf({ phase: 'opening' }),
      OPENING,
      'before-closing',
    ],
    ['een procedure zonder sluiting opent op haar uur', caseWith('submission-close', null, inOpening), OPENING, null],
    [
      'met een gelijke stand is de beoordeling niet klaar',
      and(inEvaluation, { awards: [won, tie] }),
      { milestone: 'evaluation' },
      'tie-open',
    ],
    ['met winnaars is de beoordeling klaar', and(inEvaluation, { awards: [won] }), { milestone: 'evaluation' }, null],
    ['gunnen mag als geen perceel op de rechter wacht', inConclusion, FINAL, null],
    ['gunnen mag als één van twee percelen wacht', and(inConclusion, { heldLots: [one] }), FINAL, null],
    [
      'gunnen mag niet als de gunning zelf wacht',
      caseWith('award-final', { heldSince: NOW }, inConclusion),
      FINAL,
      'lot-held',
    ],
    [
      'gunnen mag niet zolang een nieuwe opschortende termijn loopt',
      withStandstill('open'),
      FINAL,
      'award-within-standstill',
    ],
    ['gunnen mag als die termijn voorbij is', withStandstill('passed'), FINAL, null],
    [
      'wat erna wordt gemeld en erin gebeurde, mag niet',
      withStandstill('passed'),
      { ...FINAL, happenedAt: at('05-24 00:00') - 1 },
      'award-within-standstill',
    ],
    [
      'op het ogenblik waarop zij voorbij is, mag het',
      withStandstill('passed'),
      { ...FINAL, happenedAt: at('05-24 00:00') },
      null,
    ],
    ['gunnen mag niet met een gelijke stand', and(inConclusion, { awards: [tie] }), FINAL, 'tie-open'],
    [
      'een perceel dat wacht raakt een andere mijlpaal niet',
      and(inConclusion, { heldLots: [one, two] }),
      { milestone: 'evaluation' },
      null,
    ],
    ['een gelijke stand raakt een andere mijlpaal niet', and(inOpening, { awards: [tie] }), OPENING, null],
  ];

  it.each(rows)('%s', (_name, given, act, rule) => {
    expect(ruleOf(mayReport(given, { ...ACT, ...act }, at('05-24 18:00')))).toBe(rule);
  });

  it('een uur eerder is openen ook zonder opgegeven tijd te vroeg', () => {
    expect(ruleOf(mayReport(inOpening, { ...ACT, ...OPENING }, FIVE - 1))).toBe('before-the-hour');
    expect(mayReport(inOpening, { ...ACT, ...OPENING }, FIVE)).toBeNull();
  });

  it('de weigering noemt mijlpaal, fase en datum', () => {
    expect(mayReport(caseOf(), { ...ACT, milestone: 'evaluation' }, NOW)).toEqual({
      rule: 'wrong-phase',
      ground: null,
      milestone: 'evaluation',
      values: { when: 'uiterlijk do 31 mei 2018', phase: 'evaluation', current: 'submission' },
    });
  });
});

describe('de beoordeling of de gunning melden zonder rangorde', () => {
  const scoring = and(inEvaluation, { scores: true });
  const heard = and(scoring, { counts: { bids: 1 } });
  const report = (given: CaseState, evidence: unknown) =>
    ruleOf(judge(given, 'reportMilestone', { ...ACT, milestone: 'evaluation' }, at('05-24 18:00'), evidence));

  it.each([
    ['met inschrijvingen is zij niet klaar', heard, { bids: 1 }, 'not-scored'],
    ['ook niet als de zaak er nog niet van hoorde: het dossier telt', scoring, { bids: 1 }, 'not-scored'],
    ['kwam alles te laat binnen, dan zegt een lege rangorde dat', heard, { bids: 0 }, 'no-bids'],
    ['het dossier is nog niet gevraagd', heard, null, null],
    ['met een rangorde is zij klaar', and(heard, { awards: [won] }), { bids: 1 }, null],
    ['waar niets wordt berekend, is er geen rangorde', and(heard, { scores: false }), { bids: 1 }, null],
  ] as const)('%s', (_name, given, evidence, rule) => {
    expect(report(given, evidence)).toBe(rule);
  });

  const inAward = and(scoring, { phase: 'award', facts: { actual: {} } });
  const award = (given: CaseState, evidence: unknown) =>
    ruleOf(judge(given, 'reportMilestone', { ...ACT, milestone: 'award-decision' }, at('06-22 18:00'), evidence));
  const before = caseWith('evaluation', { state: 'done', happenedAt: at('05-23 12:00') }, inAward);

  it.each([
    ['met inschrijvingen is er eerst een rangorde', inAward, { bids: 2 }, 'not-scored'],
    ['zonder inschrijving valt er niets te gunnen', inAward, { bids: 0 }, 'no-bids'],
    [
      'wat buiten Tenderklok is beoordeeld, heeft daar zijn rangorde',
      { ...before, takenOver: { at: at('05-24 12:00'), since: 0 } },
      { bids: 0 },
      null,
    ],
    [
      'na een overname vóór de beoordeling is er eerst een rangorde',
      { ...before, takenOver: { at: at('05-22 12:00'), since: 0 } },
      { bids: 0 },
      'no-bids',
    ],
  ] as const)('ook niet de gunning: %s', (_name, given, evidence, rule) => {
    expect(award(given, evidence)).toBe(rule);
  });

  it('de weigering noemt de grond van de beslissing', () => {
    const why = judge(inAward, 'reportMilestone', { ...ACT, milestone: 'award-decision' }, at('06-22 18:00'), {
      bids: 0,
    });
    expect(why).toMatchObject({ rule: 'no-bids', ground: 'gids 2.4', milestone: 'award-decision' });
  });

  it('alleen zij vragen het dossier hoeveel er kwam', () => {
    const asks = (given: CaseState, milestone: string) => ACTS.reportMilestone.asksEvidence?.(given, { milestone });
    expect(asks(scoring, 'evaluation')).toBe(true);
    expect(asks(and(scoring, { awards: [won] }), 'evaluation')).toBe(false);
    expect(asks(scoring, 'award-decision')).toBe(true);
    expect(asks(scoring, 'bid-opening')).toBe(false);
    expect(asks(scoring, 'nergens')).toBe(false);
  });
});

describe('een einde vóór het einde', () => {
  const announced = 'withdraw-after-notice';
  it.each([
    ['intrekken mag vóór de aankondiging', mayWithdraw, caseWith('contract-notice', { state: 'open' }), {}, null],
    ['ook als de aankondiging te laat is', mayWithdraw, caseWith('contract-notice', { state: 'overdue' }), {}, null],
    ['intrekken mag niet na de aankondiging', mayWithdraw, caseOf(), {}, announced],
    [
      'een procedure zonder aankondiging is nooit aangekondigd',
      mayWithdraw,
      caseWith('contract-notice', null),
      {},
      null,
    ],
    ['intrekken vraagt een reden', mayWithdraw, caseOf(), { reason: '' }, 'missing-reason'],
    ['beëindigen mag na de aankondiging', mayTerminate, caseOf(), {}, null],
    ['beëindigen vraagt een reden', mayTerminate, caseOf(), { reason: '' }, 'missing-reason'],
  ] as const)('%s', (_name, may, given, act, rule) => {
    expect(ruleOf(may(given, { ...REASON, ...act }, NOW))).toBe(rule);
  });
});
