import { describe, expect, it } from 'vitest';
import { offeredNow } from '../../../domain/acts/judge.ts';
import { viewOf } from '../../../domain/case/view.ts';
import { and, at, caseOf, caseWith, NOW, SUSPENDED } from './builders.ts';

const TIED = { phase: 'evaluation', awards: [{ award: 'perceel-1', outcome: { tie: ['A', 'B'] } }] } as const;
const RANKED = { phase: 'award', awards: [{ award: 'perceel-1', outcome: { winner: 'A' } }] } as const;

describe('wat wordt aangeboden, kan ook', () => {
  it('in een geschorste zaak staat niets wat zij dan weigert', () => {
    expect(offeredNow(caseOf(SUSPENDED))).toEqual(['resume', 'fileObjection', 'terminateEarly']);
    expect(offeredNow(and(caseOf(RANKED), SUSPENDED))).toEqual(['resume', 'fileObjection', 'terminateEarly']);
  });

  it('melden, zolang er iets is wat nu gemeld kan worden', () => {
    expect(offeredNow(caseOf({ phase: 'evaluation' }))).toContain('reportMilestone');
    expect(offeredNow(caseOf())).not.toContain('reportMilestone');
    expect(offeredNow(caseWith('contract-notice', { state: 'overdue', happenedAt: null }))).toContain(
      'reportMilestone',
    );
  });

  it('bij een gelijke stand wordt eerst geloot', () => {
    const tied = caseWith('bid-opening', { state: 'done', happenedAt: at('05-24 17:30') }, caseOf(TIED));
    const offered = offeredNow(tied);
    expect(offered).not.toContain('reportMilestone');
    expect(offered).toContain('recordDraw');
    expect(viewOf(tied, NOW).toReport).toBeNull();
  });

  it('een besluit kan opnieuw of ingetrokken als het is genomen, en dat besluit', () => {
    const { revocable, offered } = viewOf(caseOf(TIED), NOW);
    expect(revocable).toEqual(['evaluation']);
    expect(offered).not.toContain('withdrawDecision');
    const decided = caseWith('award-decision', { state: 'done', happenedAt: at('06-22 10:00') }, caseOf(RANKED));
    expect(viewOf(decided, NOW).revocable).toContain('award-decision');
    expect(viewOf(decided, NOW).offered).toContain('withdrawDecision');
  });
});
