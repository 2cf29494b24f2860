import { describe, expect, it } from 'vitest';
import type { GuardedCase } from '../../../domain/acts/guarded-case.ts';
import { mayNoticeDefault, mayResume, maySuspend } from '../../../domain/acts/guards.ts';
import type { RefusalRule } from '../../../domain/acts/refusal.ts';
import { ACT, at, caseOf, caseWith, NOW, REASON, ruleOf, SUSPENDED } from './builders.ts';

type Row<A> = readonly [name: string, given: GuardedCase, act: A, rule: RefusalRule | null];

const held = caseWith('subsidy-decision', { heldSince: at('05-15 09:00') });

describe('schorsen en hervatten', () => {
  const suspend: readonly Row<{ milestone?: string; reason?: string }>[] = [
    ['de hele zaak mag', caseOf(), {}, null],
    ['zonder reden mag niet', caseOf(), { reason: '' }, 'missing-reason'],
    ['een reden van alleen spaties telt niet', caseOf(), { reason: '  ' }, 'missing-reason'],
    ['een lopende beslistermijn mag', caseOf(), { milestone: 'subsidy-decision' }, null],
    ['een onbekende termijn mag niet', caseOf(), { milestone: 'x' }, 'unknown-milestone'],
    ['een termijn die al stilstaat, mag niet', held, { milestone: 'subsidy-decision' }, 'already-suspended'],
    ['een datum zonder termijn mag niet', caseOf(), { milestone: 'award-decision' }, 'no-running-term'],
    ['de termijn van een ander mag niet', caseOf(), { milestone: 'objection-window' }, 'no-running-term'],
    ...(['done', 'overdue', 'passed'] as const).map((state): Row<{ milestone: string }> => [
      `een termijn met stand ${state} loopt niet meer`,
      caseWith('subsidy-decision', { state }),
      { milestone: 'subsidy-decision' },
      'no-running-term',
    ]),
  ];
  it.each(suspend)('schorsen: %s', (_name, given, act, rule) => {
    expect(ruleOf(maySuspend(given, { ...REASON, ...act }, NOW))).toBe(rule);
  });

  const resume: readonly Row<{ milestone?: string; reason?: string }>[] = [
    ['een geschorste zaak mag', caseOf(SUSPENDED), {}, null],
    ['een geschorste zaak zonder reden mag niet', caseOf(SUSPENDED), { reason: ' ' }, 'missing-reason'],
    ['een zaak die loopt mag niet', caseOf(), {}, 'not-suspended'],
    ['een termijn die stilstaat mag', held, { milestone: 'subsidy-decision' }, null],
    ['een termijn zonder reden mag niet', held, { milestone: 'subsidy-decision', reason: '' }, 'missing-reason'],
    ['een termijn die loopt mag niet', caseOf(), { milestone: 'subsidy-decision' }, 'term-not-suspended'],
    ['een onbekende termijn mag niet', held, { milestone: 'x' }, 'term-not-suspended'],
  ];
  it.each(resume)('hervatten: %s', (_name, given, act, rule) => {
    expect(ruleOf(mayResume(given, { ...REASON, ...act }, NOW))).toBe(rule);
  });
});

describe('ingebrekestelling (Awb 4:17 lid 3)', () => {
  const DUE = at('05-10 00:00');
  const late = caseWith('subsidy-decision', { state: 'overdue', endsAt: DUE });
  const decided = (happenedAt: number) => caseWith('subsidy-decision', { state: 'done', endsAt: DUE, happenedAt });
  const RECEIVED = at('05-14 12:00');

  it.each([
    ['na de termijn en zonder besluit telt zij', late, RECEIVED, null],
    ['op het eerste ogenblik na de laatste dag telt zij', late, DUE, null],
    ['op de laatste dag is zij te vroeg', late, DUE - 1, 'default-premature'],
    ['na het besluit is er niets meer', decided(RECEIVED - 1), RECEIVED, 'default-settled'],
    ['op het ogenblik van het besluit ook niet', decided(RECEIVED), RECEIVED, 'default-settled'],
    ['een besluit van daarna komt te laat', decided(RECEIVED + 1), RECEIVED, null],
    ['ontvangen binnen een minuut hierna mag', late, NOW + 60_000, null],
    ['ontvangen in de toekomst kan niet', late, NOW + 60_001, 'moment-in-future'],
    ['een moment van ontvangst is een heel getal', late, RECEIVED + 0.5, 'moment-in-future'],
    ['een zaak zonder dat besluit kent haar niet', caseWith('subsidy-decision', null), RECEIVED, 'unknown-milestone'],
    [
      'over de daad van een ander gaat zij niet',
      caseWith('subsidy-decision', { owner: 'theirs' }),
      RECEIVED,
      'unknown-milestone',
    ],
  ] as const)('%s', (_name, given, receivedAt, rule) => {
    expect(ruleOf(mayNoticeDefault(given, { ...ACT, milestone: 'subsidy-decision', receivedAt }, NOW))).toBe(rule);
  });

  it('een weigering noemt het artikel', () => {
    const refused = mayNoticeDefault(late, { ...ACT, milestone: 'subsidy-decision', receivedAt: DUE - 1 }, NOW);
    expect(refused).toMatchObject({ ground: 'Awb 4:17 lid 3', values: { when: 'uiterlijk do 31 mei 2018' } });
  });
});
