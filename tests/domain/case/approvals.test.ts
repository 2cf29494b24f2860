import { describe, expect, it } from 'vitest';
import {
  approvalOf,
  asked,
  forget,
  openApprovals,
  type Approval,
  type ApprovalWish,
} from '../../../domain/case/approvals.ts';
import type { CaseState } from '../../../domain/case/state.ts';
import type { Verified } from '../../../domain/rights/vouched.ts';
import { caseOf, NOW } from '../acts/builders.ts';

const wish = (
  by: string,
  over: {
    readonly content?: string;
    readonly needs?: number;
    readonly act?: string;
    readonly verified?: Verified | null;
  } = {},
) => ({
  act: over.act ?? 'recordDraw',
  content: over.content ?? '{"winner":"A"}',
  by,
  verified: over.verified ?? null,
  needs: over.needs ?? 2,
});
/** Does it as the desk does. */
function approved(state: CaseState, one: ApprovalWish, now: number): Approval {
  const approval = approvalOf(state, one, now);
  if (approval.kind === 'waits') asked(state, one, now);
  if (approval.kind === 'complete') forget(state, one, now);
  return approval;
}

const WEEK_MS = 7 * 86_400_000;

describe('een handeling van meer mensen', () => {
  it('wat één mens mag, is meteen klaar en wacht nergens', () => {
    const state = caseOf();
    expect(approved(state, wish('p:1', { needs: 1 }), NOW)).toEqual({ kind: 'complete', by: ['p:1'], verified: [] });
    expect(state.pending).toEqual([]);
  });

  it('de eerste wacht, de tweede maakt haar compleet, en daarna wacht er niets', () => {
    const state = caseOf();
    expect(approved(state, wish('p:1'), NOW)).toEqual({ kind: 'waits', missing: 1, fresh: true });
    expect(approved(state, wish('p:2'), NOW + 1)).toEqual({ kind: 'complete', by: ['p:1', 'p:2'], verified: [] });
    expect(state.pending).toEqual([]);
  });

  it('dezelfde persoon is geen tweede, en het verzoek blijft staan', () => {
    const state = caseOf();
    approved(state, wish('p:1'), NOW);
    expect(approved(state, wish('p:1'), NOW)).toEqual({ kind: 'same-person' });
    expect(state.pending).toHaveLength(1);
  });

  it.each([
    ['dezelfde aanmelding onder een andere naam is geen tweede', { issuer: 'https://a', subject: '1' }, 'same-person'],
    ['een andere aanmelding bij dezelfde dienst is er een', { issuer: 'https://a', subject: '2' }, 'complete'],
    ['hetzelfde nummer bij een andere dienst is er een', { issuer: 'https://b', subject: '1' }, 'complete'],
  ] as const)('%s', (_name, verified, kind) => {
    const state = caseOf();
    const first = { issuer: 'https://a', subject: '1' };
    approved(state, wish('p:1', { verified: first }), NOW);
    expect(state.pending[0]?.verified).toEqual([first]);
    const second = approved(state, wish('p:2', { verified }), NOW);
    expect(second).toEqual(kind === 'complete' ? { kind, by: ['p:1', 'p:2'], verified: [first, verified] } : { kind });
  });

  it('zes handtekeningen zijn er zes', () => {
    const state = caseOf();
    const kinds = ['p:1', 'p:2', 'p:3', 'p:4', 'p:5', 'p:6'].map((by) => approved(state, wish(by, { needs: 6 }), NOW));
    expect(kinds.map((one) => (one.kind === 'waits' ? one.missing : one.kind))).toEqual([5, 4, 3, 2, 1, 'complete']);
  });

  it.each([
    ['een andere inhoud', { content: '{"winner":"B"}' }],
    ['een andere handeling', { act: 'recordIndex' }],
  ])('%s is een eigen verzoek', (_name, over) => {
    const state = caseOf();
    approved(state, wish('p:1'), NOW);
    expect(approved(state, wish('p:2', over), NOW)).toEqual({ kind: 'waits', missing: 1, fresh: true });
    expect(state.pending).toHaveLength(2);
  });

  it.each([
    ['een ogenblik voor zeven dagen telt het verzoek nog', NOW + WEEK_MS - 1, 'complete'],
    ['na zeven dagen begint het opnieuw', NOW + WEEK_MS, 'waits'],
  ])('%s', (_name, now, kind) => {
    const state = caseOf();
    approved(state, wish('p:1'), NOW);
    expect(openApprovals(state, now)).toHaveLength(kind === 'complete' ? 1 : 0);
    expect(approvalOf(state, wish('p:2'), now).kind).toBe(kind);
  });

  it('na zeven dagen kan wie het vroeg opnieuw vragen, met een nieuwe week', () => {
    const state = caseOf();
    approved(state, wish('p:1'), NOW);
    const again = NOW + WEEK_MS;
    expect(approved(state, wish('p:1'), again)).toEqual({ kind: 'waits', missing: 1, fresh: true });
    expect(state.pending).toMatchObject([{ by: ['p:1'], since: again, until: again + WEEK_MS }]);
  });

  it('een derde verlengt de week niet: die telt vanaf de eerste', () => {
    const state = caseOf();
    approved(state, wish('p:1', { needs: 3 }), NOW);
    approved(state, wish('p:2', { needs: 3 }), NOW + WEEK_MS - 1);
    expect(state.pending).toMatchObject([{ by: ['p:1', 'p:2'], since: NOW, until: NOW + WEEK_MS }]);
    expect(approvalOf(state, wish('p:3', { needs: 3 }), NOW + WEEK_MS)).toMatchObject({ kind: 'waits', missing: 2 });
  });

  it('wie klaar is met het ene, laat het andere staan', () => {
    const state = caseOf();
    approved(state, wish('p:1', { act: 'recordIndex' }), NOW);
    approved(state, wish('p:1'), NOW);
    approved(state, wish('p:2'), NOW);
    expect(state.pending.map((one) => one.act)).toEqual(['recordIndex']);
  });

  it('kijken verandert niets', () => {
    const state = caseOf();
    expect(approvalOf(state, wish('p:1'), NOW).kind).toBe('waits');
    expect(state.pending).toEqual([]);
  });
});
