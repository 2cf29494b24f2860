import { expect } from 'vitest';
import { nextWake } from '../../domain/case/wakes.ts';
import { tenderOf } from '../../domain/case/state.ts';
import { localOf } from '../../domain/law/clock.ts';
import { factText } from '../../texts/labels/facts.ts';
import type { PlayedCase } from './played-case.ts';

/** What must hold whatever happened. */
export function invariants(played: PlayedCase): void {
  const { known: state, world } = played;
  expect(world.wrong).toEqual([]);
  const own = tenderOf(state);
  const awards = own?.awards ?? [];
  expect(new Set(awards.map((one) => one.award)).size, 'awards each once').toBe(awards.length);
  const lots = awards.flatMap((one) => one.lots);
  expect(new Set(lots).size, 'a lot is in one award').toBe(lots.length);
  expect(new Set(state.milestones.map((one) => one.id)).size, 'milestones each once').toBe(state.milestones.length);
  for (const one of state.milestones) {
    if (one.state === 'done') expect(one.happenedAt, `${one.id} done when`).not.toBeNull();
    // What the plan knows to have happened and what the case says.
    if (one.state === 'done') expect(state.facts.actual[one.id], `${one.id} in facts`).toBe(one.happenedAt);
    else
      expect(
        state.facts.actual[one.id] === undefined || one.state === 'void',
        `${one.id} ${one.state} not in facts`,
      ).toBe(true);
  }
  const ended = state.outcome !== null;
  // Nothing that should have come has been left.
  if (!ended) {
    const wake = nextWake(state);
    expect(
      wake === null || wake >= played.now,
      `wake ${wake === null ? '' : new Date(wake).toISOString()} is past`,
    ).toBe(true);
  }
  for (const event of world.events) factText(event.fact);
  // Whoever did something is vouched for.
  for (const { key, by, verified = [] } of world.events)
    expect([key, ...verified.map(({ subject }) => subject)]).toEqual([key, ...by]);
  // A final award does not come before the window of the decision that stands is over.
  const final = state.milestones.filter((one) => one.traits.includes('makes-final'));
  for (const one of final) {
    const window = state.milestones.find((each) => each.traits.includes('remedy-window') && each.lot === one.lot);
    const decision = state.milestones.find((each) => each.traits.includes('decides') && each.lot === one.lot);
    if (decision !== undefined && decision.state !== 'done' && decision.state !== 'void')
      expect([one.id, one.state], 'final without decision').toEqual([
        one.id,
        expect.stringMatching(/open|overdue|void/),
      ]);
    if (window !== undefined && window.owner === 'theirs' && window.state === 'open')
      expect([one.id, one.state], 'final in window').toEqual([one.id, expect.stringMatching(/open|overdue|void/)]);
  }
  // A window counts from the sending of its decision.
  for (const window of state.milestones.filter((one) => one.traits.includes('remedy-window') && one.state !== 'void')) {
    const decision = state.milestones.find((one) => one.id === window.waitsFor);
    if (decision?.state === 'done' && decision.happenedAt !== null && window.term !== null)
      expect([window.id, window.term.eventDay], 'window counts from sending').toEqual([
        window.id,
        localOf(decision.happenedAt).day,
      ]);
  }
}
