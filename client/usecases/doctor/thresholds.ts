import { localOf } from '../../../domain/law/clock.ts';
import { epochDay } from '../../../domain/law/day.ts';
import type { IsoDate } from '../../../domain/law/iso-date.ts';
import { THRESHOLDS_KNOWN_THROUGH } from '../../../domain/law/thresholds.ts';
import { ok, wrong, type Check } from './check.ts';

/** The Commission publishes the next figures some weeks before they hold. */
const SOON_DAYS = 30;

/** European thresholds are known for the coming weeks. */
export const thresholds: Check = {
  id: 'thresholds',
  async look({ now }) {
    const end = `${THRESHOLDS_KNOWN_THROUGH}-12-31` as IsoDate;
    const days = epochDay(end) - epochDay(localOf(now()).day);
    const values = { through: THRESHOLDS_KNOWN_THROUGH, days };
    return days > SOON_DAYS ? ok(values) : wrong('short', values);
  },
};
