import { describe, expect, it } from 'vitest';
import type { DefaultNotice } from '../../../domain/case/default-notice.ts';
import { countedDay, judgedNotices, noticeToJudge } from '../../../domain/case/judged-notices.ts';
import type { CaseState } from '../../../domain/case/state.ts';
import type { IsoDate } from '../../../domain/law/iso-date.ts';
import { and, at, caseOf, caseWith, milestoneOf, termOf } from '../acts/builders.ts';

const TERM = 'subsidy-decision';
const DUE = at('05-10 00:00');
const late = caseWith(TERM, { state: 'overdue', endsAt: DUE, term: null });
const noticeOf = (receivedAt: number, milestone = TERM): DefaultNotice => ({
  milestone,
  receivedAt,
  judged: 'premature',
});
const judged = (given: CaseState, ...defaults: readonly DefaultNotice[]) =>
  judgedNotices(and(given, { defaults })).map((one) => one.judged);
const decided = (happenedAt: number) => caseWith(TERM, { state: 'done', endsAt: DUE, happenedAt, term: null });
const AFTER = at('05-14 12:00');

describe('wat een ingebrekestelling betekent (Awb 4:17)', () => {
  it.each([
    ['vanaf de eerste dag na de termijn telt zij', late, DUE, 'counts'],
    ['op de laatste dag is zij een dag te vroeg', late, DUE - 1, 'day-early'],
    ['ook op het begin van die dag', late, at('05-09 00:00'), 'day-early'],
    ['de dag ervoor is te vroeg', late, at('05-09 00:00') - 1, 'premature'],
    ['een besluit van daarna maakt niets goed', decided(AFTER + 1), AFTER, 'counts'],
    ['bij het besluit is er niets meer', decided(AFTER), AFTER, 'settled'],
    ['zolang de termijn stilstaat, is die niet voorbij', caseWith(TERM, { heldSince: DUE }, late), AFTER, 'premature'],
    [
      'zonder aanvraag loopt er geen termijn',
      caseWith(TERM, { waitsFor: 'subsidy-application' }, late),
      AFTER,
      'premature',
    ],
    [
      'de wet beslist, niet een eerdere eigen datum',
      caseWith(TERM, { endsAt: at('05-01 00:00'), term: termOf({ lastDay: '2018-05-09' as IsoDate }) }),
      DUE - 1,
      'day-early',
    ],
    [
      'en niet een latere eigen datum (Awb 4:13 lid 2)',
      caseWith(TERM, { endsAt: at('08-31 00:00'), term: termOf({ lastDay: '2018-05-09' as IsoDate }) }),
      DUE,
      'counts',
    ],
  ] as const)('%s', (_name, given, receivedAt, expected) => {
    expect(judged(given, noticeOf(receivedAt))).toEqual([expected]);
  });

  it.each([
    ['telt toch', 'counts', 'counts'],
    ['telt niet', 'counts-not', 'premature'],
  ] as const)('een dag te vroeg, en een mens oordeelt: %s', (_name, verdict, expected) => {
    expect(judged(late, { ...noticeOf(DUE - 1), verdict })).toEqual([expected]);
    expect(noticeToJudge(and(late, { defaults: [{ ...noticeOf(DUE - 1), verdict }] }), undefined)).not.toBeNull();
  });

  it.each(['settlement-2019', 'objection-decision'])(
    'over %s kent Tenderklok de klok van de dwangsom niet: dat is voor een jurist',
    (milestone) => {
      const given = caseOf({ milestones: [milestoneOf(milestone, { state: 'overdue', endsAt: DUE, term: null })] });
      expect(judged(given, noticeOf(AFTER, milestone), noticeOf(AFTER + 1, milestone))).toEqual(['lawyer', 'lawyer']);
    },
  );

  it('over een brief die niet een dag te vroeg kwam, oordeelt niemand', () => {
    const given = and(late, { defaults: [noticeOf(DUE), noticeOf(DUE - 1)] });
    expect(noticeToJudge(given, '2018-05-10' as IsoDate)).toBeNull();
    expect(noticeToJudge(given, '2018-05-09' as IsoDate)).toMatchObject({ receivedAt: DUE - 1 });
    expect(judged(late, { ...noticeOf(DUE - 86_400_001), verdict: 'counts' })).toEqual(['premature']);
  });

  it('over één besluit telt de eerst ontvangen brief, in welke volgorde ook vastgelegd', () => {
    expect(judged(late, noticeOf(AFTER + 1), noticeOf(AFTER), noticeOf(DUE - 1))).toEqual([
      'repeated',
      'counts',
      'day-early',
    ]);
    expect(judged(late, noticeOf(AFTER), noticeOf(AFTER))).toEqual(['counts', 'repeated']);
  });

  it('iedere aanvrager heeft een eigen besluit, en dus een eigen dwangsom', () => {
    const [decision] = late.milestones.filter(({ id }) => id === TERM);
    if (decision === undefined) throw new Error('no decision');
    const [a, b] = [`${TERM}@a`, `${TERM}@b`];
    const two = and(late, { milestones: [a, b].map((id) => ({ ...decision, id })) });
    expect(judged(two, noticeOf(AFTER, a), noticeOf(AFTER + 1, b), noticeOf(AFTER + 2, a))).toEqual([
      'counts',
      'counts',
      'repeated',
    ]);
  });

  it('telt op zijn vroegst als op de dag na de termijn ontvangen', () => {
    const decision = { term: null, endsAt: DUE, traits: [] };
    expect(countedDay(decision, DUE - 1)).toBe('2018-05-10');
    expect(countedDay(decision, AFTER)).toBe('2018-05-14');
  });
});
