import { addDays, daysBetween } from '../../law/day.ts';
import type { IsoDate } from '../../law/iso-date.ts';
import type { PlannedMilestone } from '../milestone.ts';
import { about, type CheckInput, type CheckRule, type Found } from './rule.ts';
import { bidsTerm, shortestTerm } from './shortest-term.ts';
import { inWords } from './words.ts';

/** Weeks in which few people work: from six weeks in summer to the days around New Year. Month and day. */
const PERIODS: readonly (readonly [from: string, through: string, name: string])[] = [
  ['07-15', '08-31', 'de zomervakantie'],
  ['12-20', '12-31', 'de kerstvakantie'],
  ['01-01', '01-05', 'de kerstvakantie'],
];

/** The days of an open procedure with electronic bids, where the law of the procedure names none (Aw 2.71, 2.74b). */
const OPEN_DAYS = 40;
/** Who asks to take part needs thirty days (Aw 2.71 lid 2). */
const REQUEST_DAYS = 30;

/**
 * Bidders need their people: a term that runs through holidays must be longer (Gids Proportionaliteit 3.6). One that has the days of an
 * open procedure beside them is long already.
 */
export const holidayPeriod: CheckRule = {
  id: 'holiday-period',
  severity: 'warning',
  ground: 'Aw 1.10',
  check(input) {
    const term = bidsTerm(input);
    const enough = term === null ? OPEN_DAYS : shortestTerm(term, input.definition.publication).minimumDays;
    const from = term?.from ?? input.one('asks-final-bids') ?? input.one('invites') ?? input.one('announces');
    return [
      ...through(input, from, term?.close ?? input.one('closes-bids'), 'om in te schrijven', enough),
      ...through(input, input.one('announces'), input.one('closes-requests'), 'om zich aan te melden', REQUEST_DAYS),
    ];
  },
};

function through(
  input: CheckInput,
  from: PlannedMilestone | null,
  close: PlannedMilestone | null,
  what: string,
  enough: number,
): readonly Found[] {
  if (from === null || close === null) return [];
  // The day of the notice itself does not count.
  const first = addDays(from.lastDay, 1);
  const { name, days } = inHolidays(first, close.lastDay);
  if (name === null) return [];
  const term = `De termijn ${what} (${inWords(first)} tot en met ${inWords(close.lastDay)}) loopt door ${name}`;
  const left = daysBetween(from.lastDay, close.lastDay) - days;
  return [
    left < enough
      ? about(input, close.id, `${term}. Geef extra tijd of schuif de sluiting op.`)
      : {
          ...about(input, close.id, `${term}. Daarbuiten blijven ${left} dagen over. Ga na of dat genoeg is.`),
          severity: 'hint',
        },
  ];
}

/** The holidays that a stretch runs through, the first by name, and how many of its days lie in them. */
function inHolidays(first: IsoDate, last: IsoDate): { readonly name: string | null; readonly days: number } {
  let name: string | null = null;
  let days = 0;
  for (let year = Number(first.slice(0, 4)); year <= Number(last.slice(0, 4)); year++)
    for (const [from, through, period] of PERIODS) {
      const begin = later(first, `${year}-${from}` as IsoDate);
      const end = earlier(last, `${year}-${through}` as IsoDate);
      if (begin > end) continue;
      name ??= period;
      days += daysBetween(begin, end) + 1;
    }
  return { name, days };
}

const later = (one: IsoDate, other: IsoDate): IsoDate => (one > other ? one : other);
const earlier = (one: IsoDate, other: IsoDate): IsoDate => (one < other ? one : other);
