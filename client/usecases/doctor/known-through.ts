import { localOf } from '../../../domain/law/clock.ts';
import { epochDay } from '../../../domain/law/day.ts';
import type { IsoDate } from '../../../domain/law/iso-date.ts';
import { ok, wrong, type Check } from './check.ts';

/** What this version knows up to and including a year is known for more than so many days. */
export const knownThrough = (id: Check['id'], through: number, least: number): Check => ({
  id,
  async look({ now }) {
    const days = epochDay(`${through}-12-31` as IsoDate) - epochDay(localOf(now()).day);
    const values = { through, days };
    return days > least ? ok(values) : wrong('short', values);
  },
});
