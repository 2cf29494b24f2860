import { describe, expect, it } from 'vitest';
import { KnownDates } from '../../../client/usecases/known-dates.ts';
import type { StoredEvent } from '../../../store/events.ts';

const event = (reference: string, ...milestones: readonly { readonly id: string; readonly endsAt: number }[]) =>
  ({ reference, milestones }) as unknown as StoredEvent;

describe('de datums van een zaak, langs wat er gebeurde', () => {
  const dates = new KnownDates();
  dates.know('A', [{ id: 'x', endsAt: 10 }]);
  dates.know('A', [{ id: 'x', endsAt: 99 }]);
  const changes = (row: StoredEvent) => dates.changedBy(row).map(({ milestone, from }) => [milestone.id, from]);

  it.each([
    ['wat gelijk bleef, is geen verandering', event('A', { id: 'x', endsAt: 10 }), []],
    ['een verandering noemt de datum van het eerste plan', event('A', { id: 'x', endsAt: 20 }), [['x', 10]]],
    ['een tweede noemt die van de eerste', event('A', { id: 'x', endsAt: 30 }), [['x', 20]]],
    ['een andere zaak heeft eigen datums', event('B', { id: 'x', endsAt: 40 }), []],
    ['wat niet in het plan stond, is niet veranderd', event('A', { id: 'y', endsAt: 40 }), []],
    ['een weigering verandert niets', { reference: 'A', milestones: [] } as unknown as StoredEvent, []],
  ])('%s', (_name, row, changed) => {
    expect(changes(row)).toEqual(changed);
  });
});
