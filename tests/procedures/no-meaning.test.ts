import { describe, expect, it } from 'vitest';
import { caseMilestones } from '../../activities/plan-rows.ts';
import { judge, offeredNow } from '../../domain/acts/judge.ts';
import { endsWithoutAward, phaseOver } from '../../domain/case/over.ts';
import type { CaseState } from '../../domain/case/state.ts';
import { checkProcedure } from '../../domain/plan/check/check.ts';
import { makePlan } from '../../domain/plan/make-plan.ts';
import { NO_FACTS } from '../../domain/plan/plan-facts.ts';
import type { ProcedureType } from '../../domain/plan/procedure-type.ts';
import { faultsOfType } from '../../domain/plan/type-faults.ts';
import { milestone } from '../../procedures/milestones.ts';
import { inOrder } from '../../procedures/phases.ts';
import { example } from '../examples.ts';
import { caseOf, goOn, on, report } from './play.ts';

/** Dates of one meeting: nothing that the law of tenders knows. */
const MEETING: ProcedureType = {
  id: 'vergadering',
  name: 'Vergadering',
  regime: 'national',
  phases: inOrder(['before', 'after']),
  milestones: [
    milestone('agenda', 'agenda', 'ours', 'before', ['procedureLead'], 'reglement'),
    { ...milestone('minutes', 'verslag', 'ours', 'after', ['procedureLead'], 'reglement'), after: ['agenda'] },
  ],
};

describe('een vergadering: een zaak zonder één betekenis', () => {
  // A meeting has no bids: nothing is ranked in it.
  const definition = { ...example('lnvt-2020').definition, evaluation: null, lots: [] };
  const entry = Object.values(definition.planning)[0];
  if (entry === undefined) throw new Error('no planning');
  const planning = { agenda: entry, minutes: { ...entry, when: { kind: 'day', day: '2020-09-25' as never } } } as const;
  const plan = makePlan({ ...definition, planning }, MEETING, NO_FACTS);
  if (!plan.ok) throw new Error(JSON.stringify(plan.error));
  const milestones = caseMilestones(plan.value);
  const meeting = (): CaseState =>
    caseOf(
      MEETING,
      milestones.map((one) => ({ ...one })),
    );

  it('is een type dat klopt', () => {
    expect(faultsOfType(MEETING)).toEqual([]);
  });

  it('biedt aan wat elke zaak kent, en laat zich altijd intrekken', () => {
    const state = meeting();
    expect(offeredNow(state)).toEqual(['reportMilestone', 'moveMilestone', 'suspend', 'terminateEarly', 'withdraw']);
    report(state, 'agenda', on('2020-09-18'));
    expect(offeredNow(state)).toContain('withdraw');
  });

  it.each([
    [
      'changeDocuments',
      { reason: 't:00000000-0000-4000-8000-000000000001', proof: 't:00000000-0000-4000-8000-000000000002' },
      'no-such-moment',
    ],
    ['scoreBids', {}, 'no-such-moment'],
    ['dropOut', { award: '1', bid: 'A', reason: 't:00000000-0000-4000-8000-000000000001' }, 'not-ranked'],
    [
      'recordDraw',
      {
        award: '1',
        winner: 'A',
        notary: 't:00000000-0000-4000-8000-000000000001',
        proof: 't:00000000-0000-4000-8000-000000000002',
      },
      'no-such-tie',
    ],
    [
      'noticeOfDefault',
      { milestone: 'minutes', receivedAt: on('2020-09-18'), proof: 't:00000000-0000-4000-8000-000000000001' },
      null,
    ],
    ['suspend', { reason: 't:00000000-0000-4000-8000-000000000001', milestone: 'minutes' }, 'no-running-term'],
    ['withdraw', { reason: 't:00000000-0000-4000-8000-000000000001' }, null],
    ['terminateEarly', { reason: 't:00000000-0000-4000-8000-000000000001' }, null],
  ] as const)('%s: %s', (name, fields, rule) => {
    const why = judge(meeting(), name, { id: 'a', by: 'p:1', ...fields }, on('2020-09-18'), null);
    expect(why?.rule ?? null).toBe(rule);
  });

  it('haar controle zegt niets over termijnen en volgorde van een aanbesteding', () => {
    const found = checkProcedure({ ...definition, planning, channel: null }, MEETING, plan.value).map(
      (one) => one.rule,
    );
    expect(found.filter((rule) => rule !== 'missing-ground')).toEqual([]);
  });

  it('gaat van de agenda naar het verslag, en is dan klaar', () => {
    const state = meeting();
    report(state, 'agenda', on('2020-09-18'));
    expect(goOn(state)).toBe('after');
    expect(endsWithoutAward(state)).toBe(false);
    report(state, 'minutes', on('2020-09-25'));
    expect(phaseOver(state)).toBe(true);
  });
});
