import { localOf } from '../../../domain/law/clock.ts';
import { epochDay } from '../../../domain/law/day.ts';
import type { IsoDate } from '../../../domain/law/iso-date.ts';
import { DECREES_KNOWN_THROUGH } from '../../../domain/law/royal-decrees.ts';
import { ok, wrong, type Check } from './check.ts';

const YEAR_DAYS = 365;

/** Royal decrees on free days are known for more than a year. */
export const calendar: Check = {
  id: 'calendar',
  async look({ now }) {
    const end = `${DECREES_KNOWN_THROUGH}-12-31` as IsoDate;
    const days = epochDay(end) - epochDay(localOf(now()).day);
    const values = { through: DECREES_KNOWN_THROUGH, days };
    return days > YEAR_DAYS ? ok(values) : wrong('short', values);
  },
};
