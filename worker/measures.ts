import type { Tally } from '../store/tally.ts';
import type { Watch } from '../store/watches.ts';
import type { Measure } from './prometheus.ts';

const SECOND_MS = 1_000;

/** What the case file knows, as measures; none of them names a person or a case. */
export function measuresOf(tally: Tally, watch: Watch | null, databaseOffsetMs: number): readonly Measure[] {
  const one = (name: string, help: string, value: number): Measure => ({
    name,
    help,
    type: 'gauge',
    values: [{ value }],
  });
  return [
    {
      name: 'tenderklok_cases',
      help: 'Open cases by kind and phase.',
      type: 'gauge',
      values: tally.cases.map(({ kind, phase, count }) => ({ labels: { kind, phase }, value: count })),
    },
    one('tenderklok_milestones_overdue', 'Milestones of open cases that were not done in time.', tally.overdue),
    one('tenderklok_cases_held', 'Open cases of which something stands still.', tally.held),
    {
      name: 'tenderklok_mails',
      help: 'Mails in the outbox by state.',
      type: 'gauge',
      values: tally.mails.map(({ state, count }) => ({ labels: { state }, value: count })),
    },
    {
      name: 'tenderklok_mail_oldest_seconds',
      help: 'Age of the oldest mail that did not arrive, by state.',
      type: 'gauge',
      values: tally.mails
        .filter(({ state }) => state !== 'sent' && state !== 'settled')
        .map(({ state, oldestS }) => ({ labels: { state }, value: oldestS })),
    },
    {
      name: 'tenderklok_refusals_total',
      help: 'Attempts that a rule refused.',
      type: 'counter',
      values: [{ value: tally.refusals }],
    },
    {
      name: 'tenderklok_troubles',
      help: 'What somebody must look at, by kind.',
      type: 'gauge',
      values: tally.troubles.map(({ kind, count }) => ({ labels: { kind }, value: count })),
    },
    {
      name: 'tenderklok_clock_offset_seconds',
      help: 'The clock of this machine minus another.',
      type: 'gauge',
      values: [
        { labels: { against: 'postgresql' }, value: databaseOffsetMs / SECOND_MS },
        ...(watch === null ? [] : [{ labels: { against: 'temporal' }, value: watch.temporalOffsetMs / SECOND_MS }]),
      ],
    },
    ...(watch === null
      ? []
      : [one('tenderklok_watch_age_seconds', 'Time since the watch last looked.', watch.ageMs / SECOND_MS)]),
  ];
}
