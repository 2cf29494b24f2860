import { describe, expect, it } from 'vitest';
import { asksWhose, lodgingOf, nameable } from '../../../domain/case/lodging.ts';
import { apart } from '../../../domain/case/lot-way.ts';
import type { CaseState } from '../../../domain/case/state.ts';
import { filedAs } from '../../../domain/plan/filed-objection.ts';
import { at, caseOf, caseWith, milestoneOf } from '../acts/builders.ts';

const day = (text: string) => text as never;
const SENT = at('06-22 10:00');
const decided = caseWith(
  'objection-window',
  { waitsFor: 'award-decision', lastDay: day('2018-08-03') },
  caseWith('award-decision', { state: 'done', happenedAt: SENT }, caseOf({ lots: ['perceel-1', 'perceel-2'] })),
);

/** The decision on lot 1 was sent anew on 20 July; that on lot 2 stands. */
const twice: CaseState = (() => {
  const state = apart(decided, 'perceel-1', 'award-decision');
  const again = caseWith(
    'objection-window@perceel-1',
    { lastDay: day('2018-08-31') },
    caseWith('award-decision@perceel-1', { happenedAt: at('07-20 10:00') }, state),
  );
  const replaced = { 'award-decision@perceel-1': [{ sentAt: SENT, through: day('2018-08-03') }] };
  return { ...again, facts: { ...again.facts, replaced } };
})();

const judged = (given: CaseState, on: string, whose: object = {}) => {
  const lodged = lodgingOf(given, { receivedAt: at(`${on} 12:00`), ...whose });
  const { timeliness, terms } = filedAs(lodged);
  return [timeliness, terms.windowLastDay];
};

describe('percelen met elk een eigen termijn (Awb 6:7)', () => {
  it.each([
    ['over perceel 1, in de termijn van het nieuwe besluit', '08-20', { lot: 'perceel-1' }, 'in-time', '2018-08-31'],
    ['over perceel 2, na zijn eigen termijn', '08-20', { lot: 'perceel-2' }, 'late', '2018-08-03'],
    ['over perceel 2, in zijn eigen termijn', '08-03', { lot: 'perceel-2' }, 'in-time', '2018-08-03'],
    [
      'over perceel 1, vóór het nieuwe besluit: tegen het eerste',
      '07-10',
      { lot: 'perceel-1' },
      'in-time',
      '2018-08-03',
    ],
    ['over geen van beide: de gunstigste termijn', '08-20', {}, 'in-time', '2018-08-31'],
    ['over geen van beide, na alle termijnen', '09-03', {}, 'late', '2018-08-31'],
  ] as const)('%s', (_name, on, whose, timeliness, through) => {
    expect(judged(twice, on, whose)).toEqual([timeliness, through]);
  });

  it('vraagt om het perceel waar er meer termijnen zijn en het dat niet noemt', () => {
    expect(asksWhose(twice, {})).toBe('lot');
    expect(asksWhose(twice, { lot: 'perceel-1' })).toBeNull();
    expect(asksWhose(decided, {})).toBeNull();
  });

  it('een perceel dat nog samengaat, heeft de gezamenlijke termijn', () => {
    expect(judged(decided, '08-03', { lot: 'perceel-1' })).toEqual(['in-time', '2018-08-03']);
  });
});

describe('aanvragers met elk een eigen besluit (Awb 4:13, 6:7)', () => {
  const window = (party: string, over: object) =>
    milestoneOf(`objection-window@${party}`, {
      party,
      owner: 'theirs',
      waitsFor: `subsidy-decision@${party}`,
      ...over,
    });
  const given = caseOf({
    milestones: [
      milestoneOf('subsidy-decision@a-bv', {
        party: 'a-bv',
        traits: ['on-application'],
        happenedAt: at('06-01 10:00'),
      }),
      milestoneOf('subsidy-decision@b-bv', {
        party: 'b-bv',
        traits: ['on-application'],
        happenedAt: at('07-02 10:00'),
      }),
      window('a-bv', { traits: ['takes-objections'], lastDay: day('2018-07-13') }),
      window('b-bv', { traits: ['takes-objections'], lastDay: day('2018-08-13') }),
    ],
  });

  it.each([
    ['a-bv', 'late', '2018-07-13'],
    ['b-bv', 'in-time', '2018-08-13'],
  ])('tegen het besluit voor %s: %s', (applicant, timeliness, through) => {
    expect(judged(given, '07-20', { applicant })).toEqual([timeliness, through]);
  });

  it('vraagt om de aanvrager die het niet noemt', () => {
    expect(asksWhose(given, {})).toBe('applicant');
    expect(judged(given, '07-20')).toEqual(['in-time', '2018-08-13']);
  });
});

describe('een procedure zonder besluit waartegen bezwaar openstaat (Awb 7:1)', () => {
  const admitted = milestoneOf('admission-decision@zorg-bv', { party: 'zorg-bv', happenedAt: at('06-01 10:00') });
  const given = caseOf({ milestones: [admitted] });

  it('de beslistermijn telt vanaf de ontvangst: geen latere dag is veilig', () => {
    expect(judged(given, '06-20', { applicant: 'zorg-bv' })).toEqual(['no-decision', '2018-06-20']);
  });

  it('het kan noemen over wie het gaat, en hoeft dat niet', () => {
    expect(nameable(given).applicants).toEqual(['zorg-bv']);
    expect(asksWhose(given, {})).toBeNull();
  });
});
