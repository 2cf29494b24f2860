import { describe, expect, it } from 'vitest';
import { caseMilestones } from '../../activities/plan-rows.ts';
import { offeredNow } from '../../domain/acts/judge.ts';
import { endsWithoutAward, phaseOver } from '../../domain/case/over.ts';
import type { CaseState } from '../../domain/case/state.ts';
import { due } from '../../domain/case/transitions.ts';
import { checkProcedure } from '../../domain/plan/check/check.ts';
import { changePlan } from '../../domain/plan/change/change-plan.ts';
import { makePlan } from '../../domain/plan/make-plan.ts';
import { NO_FACTS } from '../../domain/plan/plan-facts.ts';
import type { ProcedureType } from '../../domain/plan/procedure-type.ts';
import { faultsOfType } from '../../domain/plan/type-faults.ts';
import { europeesOpenbaar } from '../../procedures/europees-openbaar.ts';
import { milestone, UNTIL_AWARD } from '../../procedures/milestones.ts';
import { inOrder } from '../../procedures/phases.ts';
import { example } from '../examples.ts';
import { caseOf, goOn, may, on, report } from './play.ts';

/** The national open procedure, below the European threshold: no standstill, no term for bids in the law. */
const NATIONAL: ProcedureType = {
  id: 'nationaal-openbaar',
  name: 'Nationale openbare procedure',
  regime: 'national',
  phases: inOrder([
    'questions',
    'submission',
    'opening',
    'evaluation',
    { id: 'award', ends: 'without-award' },
    { id: 'conclusion', waits: ['own-over'] },
  ]),
  milestones: [
    ...UNTIL_AWARD.filter(({ phase, id }) => phase !== 'consultation' && id !== 'award-meetings'),
    {
      ...milestone('award-final', 'definitieve-gunning', 'ours', 'conclusion', ['procedureLead'], 'leidraad'),
      traits: ['makes-final', 'settles-award', 'needs-winner'],
      after: ['award-decision'],
    },
  ],
};

/** The definition of LNVT 2020 under another type, with other dates where a test says so. */
function definitionOf(type: ProcedureType, days: Readonly<Record<string, string>> = {}) {
  const { definition } = example('lnvt-2020', (text) =>
    Object.entries(days).reduce(
      (changed, [key, day]) =>
        changed.replace(new RegExp(`^ {2}${key}:.*$`, 'm'), `  ${key}: { op: ${day}, grond: x }`),
      text,
    ),
  );
  const planning = Object.fromEntries(
    Object.entries(definition.planning).filter(([id]) => type.milestones.some((one) => one.id === id)),
  );
  return { ...definition, type: type.id, planning };
}

function planOf(type: ProcedureType, days?: Readonly<Record<string, string>>) {
  const definition = definitionOf(type, days);
  const plan = makePlan(definition, type, NO_FACTS);
  if (!plan.ok) throw new Error(JSON.stringify(plan.error));
  return { definition, plan: plan.value };
}

const opened = (type: ProcedureType): CaseState => {
  const { plan } = planOf(type);
  return caseOf(type, caseMilestones(plan));
};

describe('een proceduretype erbij is alleen data', () => {
  it('zij klopt', () => {
    expect(faultsOfType(NATIONAL)).toEqual([]);
  });

  it('zij plant wat zij heeft, en rekent de nota uit', () => {
    const { plan } = planOf(NATIONAL);
    expect(plan.map((one) => [one.id, one.lastDay])).toEqual([
      ['contract-notice', '2020-09-18'],
      ['questions-close', '2020-10-05'],
      ['clarification-note', '2020-10-16'],
      ['submission-close', '2020-10-29'],
      ['bid-opening', '2020-10-29'],
      ['evaluation', '2020-11-12'],
      ['award-decision', '2020-11-13'],
      ['award-final', '2020-12-04'],
    ]);
  });

  const check = (days?: Readonly<Record<string, string>>, type: ProcedureType = NATIONAL): string[] => {
    const { definition, plan } = planOf(type, days);
    return checkProcedure(definition, type, plan).map((one) => one.rule);
  };

  it('de controle kent haar orde, en niet de termijnen van een Europese procedure', () => {
    expect(check({ gunningsbeslissing: '2020-11-11' })).toContain('closing-before-questions');
    const short = { aankondiging: '2020-10-01', 'nota-van-inlichtingen': '2020-10-28' };
    for (const rule of ['minimum-term', 'clarification-margin']) {
      expect(check(short, europeesOpenbaar)).toContain(rule);
      expect(check(short)).not.toContain(rule);
    }
  });

  it('en vraagt boven de drempel waarom zij niet Europees is', () => {
    expect(check()).toContain('threshold-regime');
  });

  it('een sluiting verplaatst zonder de tien dagen van de Europese wet, en de opening gaat mee', () => {
    const move = (to: string, type = NATIONAL) =>
      changePlan({
        definition: definitionOf(type),
        type,
        of: { kind: 'tender' },
        facts: NO_FACTS,
        change: { kind: 'move', milestone: 'submission-close', to, now: on('2020-09-21') },
      });
    expect(move('2020-10-20', europeesOpenbaar)).toMatchObject({ refusal: { rule: 'move-under-minimum' } });
    expect(move('2020-10-20')).toMatchObject({ kind: 'planned' });
    const later = move('2020-11-02');
    const opening = later.kind === 'planned' ? later.milestones.find((one) => one.id === 'bid-opening') : undefined;
    expect(opening?.lastDay).toBe('2020-11-02');
  });
});

describe('een nationale procedure, gespeeld', () => {
  const ALWAYS = ['reportMilestone', 'moveMilestone', 'suspend'];

  it('loopt van de aankondiging tot de definitieve gunning, en biedt steeds aan wat dan kan', () => {
    const state = opened(NATIONAL);
    expect(offeredNow(state)).toEqual([...ALWAYS, 'terminateEarly', 'withdraw']);
    expect(goOn(state)).toBeNull();
    report(state, 'contract-notice', on('2020-09-18'));
    expect(offeredNow(state)).toEqual([...ALWAYS, 'changeDocuments', 'terminateEarly']);
    due(state, 'questions-close', on('2020-10-05', '17:00'));
    report(state, 'clarification-note', on('2020-10-16'));
    expect(goOn(state)).toBe('submission');
    due(state, 'submission-close', on('2020-10-29', '12:00'));
    // Nothing of this phase is left to report; the opening is of the next.
    expect(offeredNow(state)).toEqual(['moveMilestone', 'suspend', 'decideAnew', 'terminateEarly']);
    expect(goOn(state)).toBe('opening');
    report(state, 'bid-opening', on('2020-10-29', '16:00'));
    expect(goOn(state)).toBe('evaluation');
    expect(offeredNow(state)).toEqual([...ALWAYS, 'decideAnew', 'scoreBids', 'terminateEarly']);
    expect(may(state, 'evaluation', on('2020-11-12'))).toBe('not-scored');
    scored(state, { winner: 'A' });
    report(state, 'evaluation', on('2020-11-12'));
    expect(goOn(state)).toBe('award');
    report(state, 'award-decision', on('2020-11-13'));
    expect(endsWithoutAward(state)).toBe(false);
    expect(goOn(state)).toBe('conclusion');
    expect(offeredNow(state)).toEqual([...ALWAYS, 'decideAnew', 'withdrawDecision', 'dropOut', 'terminateEarly']);
    // Without a standstill the award can become final the same day.
    report(state, 'award-final', on('2020-11-13'));
    expect([phaseOver(state), goOn(state)]).toEqual([true, null]);
  });

  it('een gelijke stand houdt haar op, en een loting wordt aangeboden', () => {
    const state = { ...opened(NATIONAL), phase: 'evaluation' };
    scored(state, { tie: ['A', 'B'] });
    expect(offeredNow(state)).toContain('recordDraw');
    expect(may(state, 'evaluation', on('2020-11-12'))).toBe('tie-open');
  });

  it('gunt zij niets, dan eindigt zij bij de beslissing: zij kent geen termijn om op te komen', () => {
    const state = { ...opened(NATIONAL), phase: 'award' };
    scored(state, { noAward: 'no-bids' });
    expect(endsWithoutAward(state)).toBe(true);
  });
});

function scored(state: CaseState, outcome: object): void {
  if (state.own.kind !== 'tender') throw new Error('no tender');
  state.own.awards = [{ award: '1', lots: ['1'], outcome: outcome as never, resultHash: 'h', dropped: [] }];
}
