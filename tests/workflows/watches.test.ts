import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { EpochMs } from '../../domain/law/iso-date.ts';
import { at, caseOf, milestoneOf } from '../domain/acts/builders.ts';
import { fake } from './temporal.ts';

vi.mock('@temporalio/workflow', async () => (await import('./temporal.ts')).workflow);
const { Watches } = await import('../../workflows/core/watches.ts');

const CLOSING = at('05-24 15:00');
const settled = async (): Promise<void> => {
  for (let turn = 0; turn < 20; turn++) await Promise.resolve();
};

/** A case that waits for its closing, on a clock that a test turns. */
function waiting() {
  const clock = { now: CLOSING - 60_000 };
  const notes: [string, EpochMs][] = [];
  const state = caseOf({
    milestones: [milestoneOf('submission-close', { owner: 'theirs', state: 'open', kind: 'moment', endsAt: CLOSING })],
  });
  const run = {
    state,
    stopped: false,
    now: () => clock.now,
    journal: { note: ({ fact, at: when }: { fact: { kind: string }; at: EpochMs }) => notes.push([fact.kind, when]) },
    commit: () => Promise.resolve(),
  };
  new Watches(run as never).update();
  const goesOff = async (now: EpochMs): Promise<void> => {
    clock.now = now;
    const [timer, ...rest] = fake.timers;
    fake.timers = rest;
    timer?.go();
    await settled();
  };
  return { goesOff, notes, state };
}

beforeEach(() => {
  fake.timers = [];
  fake.now = 0;
});

describe('een wekker van een zaak', () => {
  it('die te vroeg afgaat omdat een klok versprong, doet niets: het moment zelf beslist (P4)', async () => {
    const { goesOff, notes, state } = waiting();
    await goesOff(CLOSING - 1);
    expect([notes, state.milestones[0]?.state, fake.timers.length]).toEqual([[], 'open', 1]);
    await goesOff(CLOSING - 30_000);
    expect([notes, fake.timers.length]).toEqual([[], 1]);
    await goesOff(CLOSING);
    expect([notes, state.milestones[0]?.state]).toEqual([[['milestone-reached', CLOSING]], 'passed']);
  });

  it('die te laat afgaat, legt het moment zelf vast en niet dat van de klok', async () => {
    const { goesOff, notes } = waiting();
    await goesOff(CLOSING + 86_400_000);
    expect(notes).toEqual([['milestone-reached', CLOSING]]);
    expect(fake.timers).toEqual([]);
  });
});
