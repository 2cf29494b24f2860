import { describe, expect, it } from 'vitest';
import type { CaseState } from '../../../domain/case/state.ts';
import type { IsoDate } from '../../../domain/law/iso-date.ts';
import { ACT, and, at, caseOf, caseWith, may, milestoneOf, NOW, REASON, ruleOf, SUSPENDED } from './builders.ts';

const mayChangeDocuments = may('changeDocuments');
const mayReport = may('reportMilestone');

const facts = (actual: Record<string, number>) => ({ facts: { actual } });

describe('wat er al gebeurde, gaat vooraf', () => {
  const award = (given: CaseState, happened: string) =>
    mayReport(and(given, { phase: 'award' }), { ...ACT, milestone: 'award-decision', happenedAt: at(happened) }, NOW);
  const closed = caseWith('submission-close', { state: 'passed', endsAt: at('05-10 15:00') });

  it.each([
    ['een gunning voor de sluiting kan niet', closed, '05-09 12:00', 'before-what-precedes'],
    ['op de dag van de sluiting wel', closed, '05-10 09:00', null],
    [
      'een gunning voor de beoordeling kan niet',
      and(closed, { ...facts({ evaluation: at('05-14 16:00') }) }),
      '05-13 12:00',
      'before-what-precedes',
    ],
    ['op de dag ervan wel', and(closed, { ...facts({ evaluation: at('05-14 16:00') }) }), '05-14 12:00', null],
  ] as const)('%s', (_name, given, happened, rule) => {
    expect(ruleOf(award(given, happened))).toBe(rule);
  });

  const replaced = (withdrawnAt?: number): CaseState =>
    and(closed, {
      facts: {
        actual: {},
        replaced: {
          'award-decision': [
            {
              sentAt: at('05-11 10:00'),
              through: '2018-06-22' as IsoDate,
              ...(withdrawnAt === undefined ? {} : { withdrawnAt }),
            },
          ],
        },
      },
    });
  it.each([
    ['van voor de vorige niet', replaced(), '05-10 17:00', 'before-withdrawal'],
    ['op de dag van de vorige wel', replaced(), '05-11 12:00', null],
    ['van voor de intrekking niet', replaced(at('05-14 10:00')), '05-13 17:00', 'before-withdrawal'],
    ['op de dag van de intrekking wel', replaced(at('05-14 10:00')), '05-14 09:00', null],
  ] as const)('een gunning die opnieuw komt: %s (Aw 2.127)', (_name, given, happened, rule) => {
    expect(ruleOf(award(given, happened))).toBe(rule);
  });

  it('een nota voor de aankondiging kan niet, en de weigering noemt beide dagen', () => {
    const given = caseOf({
      phase: 'questions',
      milestones: [milestoneOf('clarification-note', { phase: 'questions' })],
      ...facts({ 'contract-notice': at('04-12 10:00') }),
    });
    expect(mayReport(given, { ...ACT, milestone: 'clarification-note', happenedAt: at('04-11 10:00') }, NOW)).toEqual({
      rule: 'before-what-precedes',
      ground: null,
      milestone: 'clarification-note',
      values: { day: '2018-04-11', other: 'contract-notice', since: '2018-04-12' },
    });
    expect(
      mayReport(given, { ...ACT, milestone: 'clarification-note', happenedAt: at('04-12 09:00') }, NOW),
    ).toBeNull();
  });
});

describe('stukken wezenlijk wijzigen (Aw 2.73)', () => {
  const CHANGE = { ...REASON, proof: 'TN-9' };
  it.each([
    ['tussen aankondiging en sluiting mag', caseOf(), {}, null],
    ['zonder reden mag niet', caseOf(), { reason: ' ' }, 'missing-reason'],
    ['zonder publicatie mag niet', caseOf(), { proof: ' ' }, 'missing-reference'],
    ['voor de aankondiging niet', caseWith('contract-notice', { state: 'open' }), {}, 'change-before-notice'],
    [
      'een procedure zonder aankondiging heeft niets te wijzigen',
      caseWith('contract-notice', null),
      {},
      'no-such-moment',
    ],
    ['een procedure zonder inschrijving heeft geen sluiting', caseWith('submission-close', null), {}, 'no-such-moment'],
    ['na de sluiting niet', caseWith('submission-close', { state: 'passed' }), {}, 'change-after-closing'],
    ['op het ogenblik van de sluiting niet', caseWith('submission-close', { endsAt: NOW }), {}, 'change-after-closing'],
    ['een zaak die stilstaat niet', caseOf(SUSPENDED), {}, 'suspended'],
  ] as const)('%s', (_name, given, act, rule) => {
    expect(ruleOf(mayChangeDocuments(given, { ...CHANGE, ...act }, NOW))).toBe(rule);
  });
});
