import { describe, expect, it } from 'vitest';
import { KnownDates } from '../../client/known-dates.ts';
import type { EventRow } from '../../store/events.ts';

const event = (reference: string, ...milestones: readonly { readonly id: string; readonly endsAt: number }[]) =>
  ({ reference, detail: { milestones } }) as unknown as EventRow;

describe('de datums van een zaak, langs wat er gebeurde', () => {
  const dates = new KnownDates();
  dates.know('A', [{ id: 'x', endsAt: 10 }]);
  dates.know('A', [{ id: 'x', endsAt: 99 }]);
  const changes = (row: EventRow) => dates.changedBy(row).map(({ milestone, from }) => [milestone.id, from]);

  it.each([
    ['wat gelijk bleef, is geen verandering', event('A', { id: 'x', endsAt: 10 }), []],
    ['een verandering noemt de datum van het eerste plan', event('A', { id: 'x', endsAt: 20 }), [['x', 10]]],
    ['een tweede noemt die van de eerste', event('A', { id: 'x', endsAt: 30 }), [['x', 20]]],
    ['een andere zaak heeft eigen datums', event('B', { id: 'x', endsAt: 40 }), []],
    ['wat niet in het plan stond, is niet veranderd', event('A', { id: 'y', endsAt: 40 }), []],
    ['een weigering verandert niets', { reference: 'A', detail: { rule: 'x' } } as unknown as EventRow, []],
  ])('%s', (_name, row, changed) => {
    expect(changes(row)).toEqual(changed);
  });
});
