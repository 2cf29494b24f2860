import { describe, expect, it } from 'vitest';
import { mayConfirmDuty, toRectify } from '../../../domain/acts/duties.ts';
import { allHeld } from '../../../domain/acts/held-lots.ts';
import { mayHoldLot, mayReleaseLot } from '../../../domain/acts/lot-guards.ts';
import type { GuardedCase } from '../../../domain/acts/guarded-case.ts';

const NOW = Date.UTC(2018, 6, 10);
const given: GuardedCase = {
  phases: ['remedy'],
  phase: 'remedy',
  milestones: [],
  suspension: null,
  outcome: null,
  lots: ['perceel-1', 'perceel-2'],
  heldLots: [{ lot: 'perceel-2' }],
  duties: [{ milestone: 'submission-close' }],
};
const wish = (lot: string, reason = 'kort geding') => ({ by: 'jurist', lot, reason });

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
    const suspended = { ...given, suspension: { since: 0 } };
    expect(mayReleaseLot(suspended, wish('perceel-2'), NOW)).toBeNull();
    expect(mayHoldLot(suspended, wish('perceel-1'), NOW)?.rule).toBe('suspended');
  });

  it.each([
    [['perceel-1', 'perceel-2'], ['perceel-2'], false],
    [['perceel-1', 'perceel-2'], ['perceel-2', 'perceel-1'], true],
    [[], [], false],
  ])('van %j staan %j stil: alles is %s', (lots, held, all) => {
    expect(allHeld({ lots, heldLots: held.map((lot) => ({ lot })) })).toBe(all);
  });
});

describe('een datum die is aangekondigd, wordt gerectificeerd (Aw 2.73)', () => {
  const notice = (state: 'open' | 'done') => [{ id: 'contract-notice', state }];
  it.each([
    ['vóór de aankondiging', notice('open'), ['submission-close'], []],
    ['na de aankondiging', notice('done'), ['submission-close', 'evaluation'], ['submission-close']],
    ['als de aankondiging al uit de zaak is', [], ['questions-close'], ['questions-close']],
  ])('%s', (_when, milestones, moved, asked) => {
    expect(toRectify(milestones, moved)).toEqual(asked);
  });

  it.each([
    ['submission-close', 'TenderNed 12', null],
    ['submission-close', ' ', 'missing-reference'],
    ['bid-opening', 'TenderNed 12', 'no-such-duty'],
  ])('%s bevestigen met "%s": %s', (milestone, reference, rule) => {
    expect(mayConfirmDuty(given, { by: 'lead', milestone, reference }, NOW)?.rule ?? null).toBe(rule);
  });
});
