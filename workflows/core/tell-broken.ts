import type { Run } from './run.ts';

/** Rules that the plan does not meet since what just happened: on record, and told at once. */
export function tellBroken({ state, journal }: Run): void {
  const broken = state.broken.filter((one) => !one.told).map(({ told: _told, ...one }) => one);
  if (broken.length === 0 || state.outcome !== null) return;
  state.broken = state.broken.map((one) => ({ ...one, told: true }));
  journal.note({
    fact: { kind: 'rules-broken', broken },
    subject: String(state.seq),
    at: state.cause,
    tell: { kind: 'rules-broken', broken },
  });
}
