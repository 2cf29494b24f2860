import { addDays } from '../../law/day.ts';
import type { IsoDate } from '../../law/iso-date.ts';
import { about, type CheckRule } from './rule.ts';
import { inWords } from './words.ts';

/** Weeks in which few people work: from six weeks in summer to the days around New Year. Month and day. */
const PERIODS: readonly (readonly [from: string, through: string, name: string])[] = [
  ['07-15', '08-31', 'de zomervakantie'],
  ['12-20', '12-31', 'de kerstvakantie'],
  ['01-01', '01-05', 'de kerstvakantie'],
];

/** Bidders need their people: a term for bids that runs through holidays must be longer (Gids Proportionaliteit 3.6). */
export const holidayPeriod: CheckRule = {
  id: 'holiday-period',
  severity: 'warning',
  ground: 'Aw 1.10',
  check(input) {
    const notice = input.one('announces');
    const close = input.one('closes-bids');
    if (notice === null || close === null) return [];
    // The day of the notice itself does not count.
    const first = addDays(notice.lastDay, 1);
    const name = first > close.lastDay ? null : overlap(first, close.lastDay);
    return name === null
      ? []
      : [
          about(
            input,
            close.id,
            `De termijn om in te schrijven (${inWords(first)} tot en met ${inWords(close.lastDay)}) loopt door ${name}. Geef extra tijd of schuif de sluiting op.`,
          ),
        ];
  },
};

function overlap(first: IsoDate, last: IsoDate): string | null {
  for (let year = Number(first.slice(0, 4)); year <= Number(last.slice(0, 4)); year++)
    for (const [from, through, name] of PERIODS)
      if (`${year}-${from}` <= last && `${year}-${through}` >= first) return name;
  return null;
}
