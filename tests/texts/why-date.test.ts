import { describe, expect, it } from 'vitest';
import type { IsoDate } from '../../domain/law/iso-date.ts';
import { makeObjectionPlan, OBJECTION } from '../../domain/plan/objection-plan.ts';
import { NO_FACTS, type PlanFacts } from '../../domain/plan/plan-facts.ts';
import { explainKept } from '../../texts/explain.ts';
import { withoutTerm } from '../../texts/without-term.ts';

const day = (text: string): IsoDate => text as IsoDate;

/** How the decision on an objection in a window through 3 August 2018 came on its day. */
function decision(facts: Partial<PlanFacts> = {}, committee = false): string {
  const terms = { receivedOn: day('2018-07-19'), windowLastDay: day('2018-08-03'), committee };
  const made = makeObjectionPlan({ reminders: { workdays: [] } as never }, terms, { ...NO_FACTS, ...facts });
  const term = made.ok ? made.value.find((one) => one.id === OBJECTION.decision)?.term : null;
  if (term == null) throw new Error('the decision has a term');
  return explainKept(term).join('\n');
}
const repair = { [OBJECTION.decision]: [{ from: day('2018-08-21'), through: day('2018-08-27') }] };

describe('hoe de datum van een beslissing op bezwaar ontstond (Awb 7:10)', () => {
  it.each([
    ['zes weken', {}, false, '6 weken'],
    ['twaalf met een commissie', {}, true, '12 weken'],
    ['twaalf na verdaging', { adjourned: true }, false, '12 weken'],
    ['achttien na verdaging met een commissie', { adjourned: true }, true, '18 weken'],
  ] as const)('%s', (_name, facts, committee, length) => {
    expect(decision(facts, committee)).toContain(`De termijn van ${length} begint op zaterdag 4 augustus 2018`);
  });

  it('verdaging staat erbij, met haar artikel', () => {
    const line = 'Daarvan zijn 6 weken verdaagd (Algemene wet bestuursrecht, artikel 7:10 lid 3).';
    expect(decision({ adjourned: true })).toContain(line);
    expect(decision()).not.toContain('verdaagd');
  });

  it('van dagen die niet telden is alleen sprake als die er waren, met het artikel van het bezwaar', () => {
    expect(decision()).not.toContain('niet mee: de termijn stond stil');
    expect(decision({ holds: repair })).toContain(
      'Daarin telden 7 dagen niet mee: de termijn stond stil (Algemene wet bestuursrecht, artikel 7:10 lid 2).',
    );
  });
});

describe('waarom een datum zonder termijn staat waar zij staat', () => {
  const why = (id: string, kind: 'tender' | 'subsidy' | 'objection', facts: Partial<PlanFacts> = {}) =>
    withoutTerm({ id }, { facts: { ...NO_FACTS, ...facts }, kind }, 'ZAAK-1').join('\n');

  it.each([
    [OBJECTION.acknowledged, 'objection', '1 week na de ontvangst van het bezwaar'],
    [OBJECTION.hearing, 'objection', '2 weken vóór de beslissing'],
    ['accountability-2019-1', 'subsidy', 'het einde van de maand na de periode'],
    ['indexation-2020', 'subsidy', 'het einde van het kwartaal waarin het cijfer wordt vastgesteld'],
    ['review-2020', 'subsidy', 'het einde van het eerste kwartaal erna'],
    ['settlement-2019', 'subsidy', 'het eerste half jaar erna'],
  ] as const)('%s is gekozen', (id, kind, chosen) => {
    expect(why(id, kind)).toContain(`Geen wet noemt hier een dag. Tenderklok kiest ${chosen}`);
  });

  it('een datum van een procedure staat in de definitie', () => {
    expect(why('award-meetings', 'tender')).toBe('Deze datum staat zo in de definitie.');
  });

  it('een verplaatste datum zegt dat, en waar staat waarom', () => {
    const moved = { [OBJECTION.hearing]: { day: day('2018-08-20') } };
    expect(why(OBJECTION.hearing, 'objection', { moved })).toBe(
      'Iemand heeft deze datum verplaatst. Bekijk wie en waarom met: tenderklok tijdlijn ZAAK-1',
    );
  });

  it.each([
    [1, 'Zij schoof 1 dag op: zo lang stond de zaak stil.'],
    [9, 'Zij schoof 9 dagen op: zo lang stond de zaak stil.'],
  ])('met de dagen van een schorsing: %i', (days, line) => {
    expect(why('award-meetings', 'tender', { shifts: { 'award-meetings': days } })).toContain(line);
  });
});
