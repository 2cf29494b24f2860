import { describe, expect, it } from 'vitest';
import { toRectify } from '../../../domain/case/duties.ts';
import { apart, leavesAt } from '../../../domain/case/lot-way.ts';
import { withEnd } from '../../../domain/case/way-phases.ts';
import { terminateEarly } from '../../../domain/acts/terminate-early.ts';
import { ACT, and, caseOf, may, milestoneOf } from './builders.ts';

const mayConfirmDuty = may('confirmDuty');
const mayHoldLot = may('suspend');
const mayReleaseLot = may('resume');

const NOW = Date.UTC(2018, 6, 10);
const given = caseOf({
  phase: 'remedy',
  milestones: [milestoneOf('submission-close')],
  lots: ['perceel-1', 'perceel-2'],
  heldLots: [{ lot: 'perceel-2' }],
  duties: [{ milestone: 'submission-close' }],
});
const wish = (lot: string, reason = 'kort geding') => ({ ...ACT, lot, reason });

describe('een perceel dat op de rechter wacht (Aw 2.131)', () => {
  it.each([
    ['perceel-1', 'kort geding', null],
    ['perceel-2', 'kort geding', 'lot-held'],
    ['perceel-3', 'kort geding', 'unknown-lot'],
    ['perceel-1', ' ', 'missing-reason'],
  ])('%s stilzetten om "%s": %s', (lot, reason, rule) => {
    expect(mayHoldLot(given, wish(lot, reason), NOW)?.rule ?? null).toBe(rule);
  });

  it.each([
    ['perceel-2', 'vonnis', null],
    ['perceel-1', 'vonnis', 'lot-not-held'],
    ['perceel-2', '', 'missing-reason'],
  ])('%s hervatten om "%s": %s', (lot, reason, rule) => {
    expect(mayReleaseLot(given, wish(lot, reason), NOW)?.rule ?? null).toBe(rule);
  });

  it('hervatten mag ook als de hele zaak is geschorst, stilzetten niet', () => {
    const suspended = and(given, { suspension: { since: 0 } });
    expect(mayReleaseLot(suspended, wish('perceel-2'), NOW)).toBeNull();
    expect(mayHoldLot(suspended, wish('perceel-1'), NOW)?.rule).toBe('suspended');
  });
});

describe('een perceel dat voortijdig eindigt', () => {
  const mayEnd = may('terminateEarly');
  const left = apart(given, 'perceel-2', 'submission-close');
  const ended = structuredClone(left);
  withEnd(ended, 'perceel-2', 'terminated-early');
  const through = and(given, { milestones: [milestoneOf('submission-close', { state: 'passed' })] });
  it.each([
    ['een perceel dat nog samengaat', given, 'perceel-1', null],
    ['een perceel dat stilstaat', given, 'perceel-2', null],
    ['een perceel met een eigen weg', left, 'perceel-2', null],
    ['terwijl de hele zaak stilstaat', and(given, { suspension: { since: 0 } }), 'perceel-1', null],
    ['een onbekend perceel', given, 'perceel-3', 'unknown-lot'],
    ['een perceel dat al is beëindigd', ended, 'perceel-2', 'lot-ended'],
    ['een perceel waarvan niets meer komt', through, 'perceel-1', 'lot-ended'],
  ])('%s: %3$s', (_name, state, lot, rule) => {
    expect(mayEnd(state, wish(lot, 'geen inschrijvingen'), NOW)?.rule ?? null).toBe(rule);
  });

  it('gaat van de andere weg vanaf de sluiting; met een eigen weg verandert de planning niet', () => {
    const change = (state: typeof given) => terminateEarly.change?.(state, wish('perceel-2'), NOW);
    expect(change(given)).toEqual({ kind: 'part', lot: 'perceel-2', first: 'submission-close' });
    expect(change(left)).toBeNull();
  });
});

describe('een datum die is aangekondigd, wordt gerectificeerd (Aw 2.73)', () => {
  const made = ['submission-close', 'questions-close', 'evaluation'].map((id) => milestoneOf(id));
  const notice = (state: 'open' | 'done') => [milestoneOf('contract-notice', { state }), ...made];
  it.each([
    ['vóór de aankondiging', notice('open'), ['submission-close'], []],
    ['na de aankondiging', notice('done'), ['submission-close', 'evaluation'], ['submission-close']],
    ['een procedure zonder aankondiging maakt niets bekend', made, ['questions-close'], []],
  ])('%s', (_when, milestones, moved, asked) => {
    expect(toRectify(milestones, moved)).toEqual(asked);
  });

  it.each([
    ['submission-close', 'TenderNed 12', null],
    ['submission-close', ' ', 'missing-reference'],
    ['bid-opening', 'TenderNed 12', 'no-such-duty'],
  ])('%s bevestigen met "%s": %s', (milestone, reference, rule) => {
    expect(mayConfirmDuty(given, { ...ACT, milestone, proof: reference }, NOW)?.rule ?? null).toBe(rule);
  });
});

describe('een handeling over één perceel', () => {
  const two = apart(
    caseOf({
      lots: ['perceel-1', 'perceel-2'],
      milestones: [
        milestoneOf('contract-notice'),
        milestoneOf('bid-opening', { state: 'done', happenedAt: NOW - 1000 }),
      ],
    }),
    'perceel-2',
    'bid-opening',
  );
  const wrong = { ...ACT, milestone: 'bid-opening', reason: 'andere dag', proof: 'pv', happenedAt: NOW - 5000 };
  it.each([
    ['herstel van zijn eigen melding', { ...wrong, lot: 'perceel-2' }, null],
    ['herstel van een perceel dat nog samengaat', { ...wrong, lot: 'perceel-1' }, null],
    ['twee percelen tegelijk', { ...wrong, milestone: 'bid-opening@perceel-2', lot: 'perceel-1' }, 'which-lot'],
    ['een onbekend perceel', { ...wrong, lot: 'perceel-9' }, 'unknown-lot'],
  ])('%s: %s', (_name, act, rule) => {
    expect(may('correctReport')(two, act, NOW)?.rule ?? null).toBe(rule);
  });
});

describe('waar een perceel van de andere weggaat', () => {
  const together = caseOf({
    lots: ['perceel-1', 'perceel-2'],
    milestones: [milestoneOf('contract-notice'), milestoneOf('clarification-note', { state: 'done', happenedAt: NOW })],
  });
  it.each([
    ['clarification-note@perceel-1', 'clarification-note'],
    ['clarification-note-2@perceel-1', 'clarification-note'],
    ['clarification-note-3@perceel-1', null],
    ['award-decision-2@perceel-1', null],
    ['clarification-note-2@perceel-9', null],
  ])('%s: %s', (name, first) => {
    expect(leavesAt(together, name)?.first ?? null).toBe(first);
  });

  it('ook met een datum voor een ronde die er nog niet is', () => {
    const notes = ['clarification-note', 'clarification-note@perceel-1'].map((id, at) =>
      milestoneOf(id, { lot: at === 0 ? null : 'perceel-1', traits: ['answers-questions', 'comes-again'] }),
    );
    const open = caseOf({
      lots: ['perceel-1', 'perceel-2'],
      milestones: [milestoneOf('contract-notice'), ...notes.slice(0, 1)],
    });
    const left = { ...apart(open, 'perceel-1', 'clarification-note') };
    for (const [given, round] of [
      [open, 'clarification-note-2'],
      [left, 'clarification-note-2'],
      [open, 'clarification-note-3'],
    ] as const) {
      const act = { ...ACT, milestone: round, lot: 'perceel-1', to: '2018-05-18', reason: 'nieuwe vragen' };
      expect(may('moveMilestone')(given, act, NOW)?.rule ?? null).toBe(
        round.endsWith('2') ? null : 'unknown-milestone',
      );
    }
  });

  it('niet nog eens, als het de ronde ervoor al voor zichzelf heeft', () => {
    const left = apart(together, 'perceel-1', 'clarification-note');
    expect(leavesAt(left, 'clarification-note-2@perceel-1')).toBeNull();
  });
});
