import { addMonths, addYears, daysBetween } from '../../domain/law/day.ts';
import type { IsoDate } from '../../domain/law/iso-date.ts';
import { escaped } from './escaped.ts';
import { circle, diamond, legend, link, LOOK, px, SPAN } from './picture-marks.ts';
import type { DrawnDate } from './sheet-document.ts';

const WIDTH = 1_000;
const LABELS = 330;
const RIGHT = 20;
const TOP = 44;
const ROW = 24;
/** Where the word for today stands on, above the months. */
const TODAY = 16;
const FOOT = 36;
/** Signs that fit before the dates begin, and what a sign takes beside a mark. */
const LONGEST = 46;
const SIGN = 6.6;
/** Rows that anybody looks at; the table has them all. */
const MOST_DRAWN = 200;
const MONTHS = ['jan', 'feb', 'mrt', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'] as const;
/** More ticks than this cannot be read beside each other. */
const MOST_TICKS = 9;

/**
 * The dates of a planning on a line of time, as SVG; empty when there is none, and the first of very many.
 * @param today a line through the day on which it is looked at, when that is among the dates; null where it is kept.
 */
export function picture(
  title: string,
  all: readonly DrawnDate[],
  { today = null }: { readonly today?: IsoDate | null } = {},
): string {
  const dates = all.slice(0, MOST_DRAWN);
  const rows = rowsOf(dates);
  const days = dates.flatMap(daysOf).toSorted();
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return '';
  const height = TOP + rows.length * ROW + FOOT;
  const span = Math.max(1, daysBetween(first, last));
  const x = (day: IsoDate): number => LABELS + (daysBetween(first, day) / span) * (WIDTH - LABELS - RIGHT);
  const bottom = TOP + rows.length * ROW;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" role="img" aria-label="${escaped(title)}" font-family="system-ui, Arial, sans-serif" font-size="12">`,
    `<title>${escaped(title)}</title>`,
    `<rect width="${WIDTH}" height="${height}" fill="#fff"/>`,
    ...rows.flatMap((_row, at) => (at % 2 === 0 ? [stripe(at)] : [])),
    ...ticks(first, last).map(({ day, text }) => tick(x(day), text, bottom)),
    ...(today === null || today < first || today > last ? [] : [lineOfToday(x(today), bottom)]),
    ...rows.map((one, at) =>
      'dates' in one ? head(one, TOP + at * ROW + ROW / 2, x) : row(one, TOP + at * ROW + ROW / 2, x),
    ),
    legend(bottom + 22, LABELS, dates),
    '</svg>',
  ].join('\n');
}

const stripe = (at: number): string =>
  `<rect x="0" y="${TOP + at * ROW}" width="${WIDTH}" height="${ROW}" fill="#f3f5f7"/>`;

function tick(x: number, text: string, bottom: number): string {
  const fits = x + 3 + text.length * SIGN < WIDTH;
  const place = fits ? `x="${px(x + 3)}"` : `x="${px(x - 3)}" text-anchor="end"`;
  return `<line x1="${px(x)}" x2="${px(x)}" y1="${TOP - 8}" y2="${bottom}" stroke="#cfd6dc"/><text ${place} y="${TOP - 14}" fill="#44505a">${text}</text>`;
}

const lineOfToday = (x: number, bottom: number): string =>
  `<line x1="${px(x)}" x2="${px(x)}" y1="${TODAY}" y2="${bottom}" stroke="#a01d23" stroke-width="2" stroke-dasharray="4 3"/><text x="${px(x)}" y="${TODAY - 4}" text-anchor="middle" fill="#a01d23" font-weight="bold">vandaag</text>`;

/** Firsts of months, quarters or years, whichever can be read. */
function ticks(first: IsoDate, last: IsoDate): { readonly day: IsoDate; readonly text: string }[] {
  for (const months of [1, 3]) {
    const found: IsoDate[] = [];
    for (let day = startOf(first, months); day <= last; day = addMonths(day, months)) if (day >= first) found.push(day);
    if (found.length <= MOST_TICKS)
      return found.map((day) => ({ day, text: `${MONTHS[Number(day.slice(5, 7)) - 1]} ${day.slice(0, 4)}` }));
  }
  const found: IsoDate[] = [];
  for (let day = `${first.slice(0, 4)}-01-01` as IsoDate; day <= last; day = addYears(day, 1)) found.push(day);
  const step = Math.ceil(found.length / MOST_TICKS);
  return found.filter((day, at) => day >= first && at % step === 0).map((day) => ({ day, text: day.slice(0, 4) }));
}

/** The first day of the month or quarter in which a day is. */
function startOf(day: IsoDate, months: number): IsoDate {
  const month = Number(day.slice(5, 7)) - 1;
  return `${day.slice(0, 4)}-${String(month - (month % months) + 1).padStart(2, '0')}-01` as IsoDate;
}

/** Dates that belong together, under their name. */
interface Head {
  readonly group: string;
  readonly dates: readonly DrawnDate[];
}

/** The rows from top to bottom: where another group begins, its name comes first. */
const rowsOf = (dates: readonly DrawnDate[]): readonly (Head | DrawnDate)[] =>
  dates.flatMap((one, at) => {
    const { group } = one;
    if (group === undefined || dates[at - 1]?.group === group) return [one];
    const next = dates.findIndex((other, later) => later > at && other.group !== group);
    return [{ group, dates: dates.slice(at, next < 0 ? undefined : next) }, one];
  });

/** Every day that is drawn of a date. */
const daysOf = ({ first, last, planned, happened }: DrawnDate): readonly IsoDate[] =>
  [first, last, planned, happened].filter((day) => day !== undefined);

/** The name of a group, and how long it lasts. */
function head({ group, dates }: Head, y: number, x: (day: IsoDate) => number): string {
  const days = dates.flatMap(daysOf).toSorted();
  const [from, to] = [x(days[0] ?? ('' as IsoDate)), x(days.at(-1) ?? ('' as IsoDate))];
  return `<text x="10" y="${y + 4}" fill="#1b1b1b" font-weight="bold">${escaped(short(group))}</text><rect x="${px(from)}" y="${y - 2}" width="${px(Math.max(6, to - from))}" height="4" fill="${SPAN}"/>`;
}

function row(
  { label, when, first, last, of, planned, happened }: DrawnDate,
  y: number,
  x: (day: IsoDate) => number,
): string {
  const { colour } = LOOK[of];
  const [from, to] = [x(first), x(last)];
  const mark =
    first === last
      ? circle(to, y, colour, colour)
      : `<rect x="${px(from)}" y="${y - 5}" width="${px(Math.max(6, to - from))}" height="10" rx="4" fill="${colour}"/>`;
  const before = planned === undefined ? '' : `${link(x(planned), to, y)}${circle(x(planned), y, colour, '#fff')}`;
  const really = happened === undefined ? '' : `${link(to, x(happened), y)}${diamond(x(happened), y, '#1b1b1b')}`;
  const ends = [
    from,
    to,
    ...(planned === undefined ? [] : [x(planned)]),
    ...(happened === undefined ? [] : [x(happened)]),
  ];
  const [left, right] = [Math.min(...ends), Math.max(...ends)];
  const fits = right + 10 + when.length * SIGN < WIDTH - RIGHT / 2;
  const place = fits ? `x="${px(right + 10)}"` : `x="${px(left - 10)}" text-anchor="end"`;
  return [
    `<text x="10" y="${y + 4}" fill="#1b1b1b">${escaped(short(label))}</text>`,
    before,
    mark,
    really,
    `<text ${place} y="${y + 4}" fill="#44505a">${escaped(when)}</text>`,
  ].join('');
}

const short = (label: string): string => (label.length > LONGEST ? `${label.slice(0, LONGEST - 1)}…` : label);
