import { beforeEach, describe, expect, it, vi } from 'vitest';
import { refusal } from '../../domain/acts/refusal.ts';
import type { CaseState } from '../../domain/case/state.ts';
import type { Entry } from '../../workflows/core/journal.ts';
import type { Run } from '../../workflows/core/run.ts';
import { dropOut } from '../../workflows/effects/drop-out.ts';
import { recordDraw } from '../../workflows/effects/record-draw.ts';
import { recordIndex } from '../../workflows/effects/record-index.ts';
import { ACT, caseOf, caseWith, milestoneOf, NOW, subsidyOf } from '../domain/acts/builders.ts';

const activities = vi.hoisted(() => ({ plan: vi.fn(), next: vi.fn(), indexPrices: vi.fn() }));
vi.mock('../../workflows/core/calls.ts', () => ({ once: () => activities, quick: () => activities }));

/** A case in which nothing but the effect does anything. */
function runOf(state: CaseState): { readonly run: Run; readonly noted: Entry[] } {
  const noted: Entry[] = [];
  const journal = { note: (entry: Entry) => noted.push(entry) };
  return { run: { state, journal, known: (id: string) => milestoneOf(id) } as never, noted };
}

const turn = <Act extends object>(act: Act) => ({
  act: { ...ACT, ...act },
  at: NOW,
  by: ['p:1'],
  plan: null,
  evidence: null as never,
});
const AWARDED = caseOf({ awards: [{ award: '1', outcome: { winner: 'A' } }] });
const TIED = caseOf({ awards: [{ award: '1', outcome: { tie: ['A', 'B'] } }] });
const decided = (state: CaseState): CaseState => caseWith('award-decision', { state: 'done' }, state);
const DRAW = turn({ award: '1', winner: 'A', notary: 't:n', proof: 't:p' });
const DROP = turn({ award: '1', bid: 'A', reason: 't:r' });
const INDEX = turn({ year: 2020, series: 'OVA', status: 'definitive' as const, percentage: '3.28', source: 't:s' });
const NEXT = { award: '1', lots: ['1'], outcome: { winner: 'B' }, resultHash: 'h', dropped: ['A'] };

beforeEach(() => vi.resetAllMocks());

const effects: readonly [string, CaseState, (run: Run) => unknown, () => void][] = [
  ['een loting waarna geen plan kan', decided(TIED), (run) => recordDraw(run, DRAW), plan],
  ['uitval waarna geen plan kan', decided(AWARDED), (run) => dropOut(run, DROP), plan],
  ['uitval zonder rangorde', AWARDED, (run) => dropOut(run, DROP), away],
  [
    'een indexcijfer dat niet meer past',
    subsidyOf([milestoneOf('indexation-2020')]),
    (run) => recordIndex(run, INDEX),
    () => activities.indexPrices.mockResolvedValue({ refused: { why: 'other-status' } }),
  ],
  [
    'een indexcijfer van een jaar zonder indexering',
    subsidyOf([]),
    (run) => recordIndex(run, INDEX),
    () => activities.indexPrices.mockResolvedValue({ prices: 4 }),
  ],
];

function plan(): void {
  activities.next.mockResolvedValue(NEXT);
  activities.plan.mockResolvedValue({ kind: 'refused', refusal: refusal('move-not-possible') });
}

function away(): void {
  activities.next.mockRejectedValue(new Error('NotFound'));
}

describe('wat mislukt, is niet half gebeurd', () => {
  it.each(effects)('%s', async (_name, given, effect, fails) => {
    fails();
    const state = structuredClone(given);
    const { run, noted } = runOf(state);
    await expect(effect(run)).rejects.toThrow();
    expect(state).toEqual(given);
    expect(noted).toEqual([]);
  });

  it('een jaar zonder indexering maakt ook geen prijzen', async () => {
    const { run } = runOf(subsidyOf([]));
    await expect(recordIndex(run, INDEX)).rejects.toThrow();
    expect(activities.indexPrices).not.toHaveBeenCalled();
  });

  it('wie niet wint, valt uit zonder dat aan de uitslag of het besluit iets verandert', async () => {
    const state = structuredClone(decided(AWARDED));
    const { run, noted } = runOf(state);
    expect(await dropOut(run, turn({ award: '1', bid: 'C', reason: 't:r' }))).toEqual([]);
    expect(state.own).toMatchObject({ awards: [{ outcome: { winner: 'A' }, dropped: ['C'] }] });
    expect(noted).toMatchObject([{ fact: { kind: 'dropped-out', bid: 'C' }, tell: { atStake: false, decided: true } }]);
    expect(activities.next).not.toHaveBeenCalled();
    expect(activities.plan).not.toHaveBeenCalled();
    activities.next.mockRejectedValue(new Error('NotFound'));
    await expect(dropOut(run, DROP)).rejects.toThrow();
    expect(activities.next).toHaveBeenCalledWith(expect.objectContaining({ dropped: ['C', 'A'] }));
  });

  it.each([
    ['nog niet beslist', caseOf(), false],
    ['er is al beslist', decided(caseOf()), true],
  ])('zonder rangorde wordt uitval vastgelegd en schuift niemand door: %s', async (_name, given, told) => {
    const state = structuredClone(given);
    const { run, noted } = runOf(state);
    expect(await dropOut(run, turn({ award: 'alles', bid: 'A', reason: 't:r' }))).toEqual([]);
    expect(state).toEqual(given);
    expect(noted).toMatchObject([
      { fact: { kind: 'dropped-out', award: null, name: 'alles', bid: 'A' }, tell: { award: null, decided: told } },
    ]);
    expect(activities.next).not.toHaveBeenCalled();
  });

  it('wat lukt, gebeurt heel', async () => {
    activities.next.mockResolvedValue(NEXT);
    const state = structuredClone(AWARDED);
    const { run, noted } = runOf(state);
    expect(await dropOut(run, DROP)).toEqual([]);
    expect(state.own).toMatchObject({ awards: [NEXT] });
    expect(noted.map((one) => one.fact.kind)).toEqual(['dropped-out']);
  });
});
