import { describe, expect, it } from 'vitest';
import type { Evidences } from '../../../domain/acts/evidence.ts';
import { judge } from '../../../domain/acts/judge.ts';
import { ACT, caseOf, NOW, ruleOf, subsidyOf, SUSPENDED } from './builders.ts';

const WISH = { ...ACT, what: 'bid', no: '3', verdict: 'counts', reason: 'storing' };
const LATE = { judgement: 'late', lot: null } as const;
const OF_LOT = { judgement: 'late', lot: 'perceel-2' } as const;
const RANKED = caseOf({ lots: ['perceel-1', 'perceel-2'], awards: [{ award: 'perceel-1', outcome: { winner: 'A' } }] });

describe('een oordeel over wat niet gewoon op tijd kwam', () => {
  it.each<[string, object, Evidences['receipt']['receipt'], object, string | null]>([
    ['een late inschrijving', caseOf(), LATE, {}, null],
    ['in een zaak die stilstaat', caseOf(SUSPENDED), LATE, {}, null],
    ['dat zij niet telt', caseOf(), LATE, { verdict: 'counts-not' }, null],
    ['een te vroege', caseOf(), { ...LATE, judgement: 'premature' }, {}, null],
    ['een twijfelachtige', caseOf(), { ...LATE, judgement: 'doubtful' }, {}, null],
    ['wat niet is ontvangen', caseOf(), null, {}, 'unknown-receipt'],
    ['wat op tijd kwam', caseOf(), { ...LATE, judgement: 'in-time' }, {}, 'receipt-in-time'],
    ['zonder reden', caseOf(), LATE, { reason: '' }, 'missing-reason'],
    ['na het einde', caseOf({ outcome: 'withdrawn' }), LATE, {}, 'already-ended'],
    ['als de rangorde vastligt', RANKED, { ...LATE, lot: 'perceel-1' }, {}, 'receipt-ranked'],
    ['als die van een ander perceel vastligt', RANKED, OF_LOT, {}, null],
    ['zonder perceel, als er een rangorde vastligt', RANKED, LATE, {}, 'receipt-ranked'],
    ['een vraag, als de rangorde vastligt', RANKED, LATE, { what: 'question' }, null],
    ['in een subsidie', subsidyOf([]), LATE, {}, 'not-for-this-case'],
  ])('%s', (_name, given, receipt, over, rule) => {
    expect(ruleOf(judge(given as never, 'judgeReceipt', { ...WISH, ...over }, NOW, { receipt }))).toBe(rule);
  });

  it('zonder het dossier kan het', () => {
    expect(judge(caseOf(), 'judgeReceipt', WISH, NOW, null)).toBeNull();
  });
});
