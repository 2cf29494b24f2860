import { addMonths, addYears, daysBetween } from '../../domain/law/day.ts';
import type { IsoDate } from '../../domain/law/iso-date.ts';
import { escaped } from './escaped.ts';
import type { DateOf, DrawnDate } from './sheet-document.ts';

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

const LOOK: Readonly<Record<DateOf, { readonly colour: string; readonly name: string }>> = {
  ours: { colour: '#154273', name: 'wij' },
  theirs: { colour: '#b44700', name: 'anderen' },
  effect: { colour: '#5f6b76', name: 'wet of afspraak' },
};

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
  const first = dates.map((one) => one.first).toSorted()[0];
  const last = dates
    .map((one) => one.last)
    .toSorted()
    .at(-1);
  if (first === undefined || last === undefined) return '';
  const height = TOP + dates.length * ROW + FOOT;
  const days = Math.max(1, daysBetween(first, last));
  const x = (day: IsoDate): number => LABELS + (daysBetween(first, day) / days) * (WIDTH - LABELS - RIGHT);
  const bottom = TOP + dates.length * ROW;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" role="img" aria-label="${escaped(title)}" font-family="system-ui, Arial, sans-serif" font-size="12">`,
    `<title>${escaped(title)}</title>`,
    `<rect width="${WIDTH}" height="${height}" fill="#fff"/>`,
    ...dates.flatMap((_date, at) => (at % 2 === 0 ? [stripe(at)] : [])),
    ...ticks(first, last).map(({ day, text }) => tick(x(day), text, bottom)),
    ...(today === null || today < first || today > last ? [] : [lineOfToday(x(today), bottom)]),
    ...dates.map((one, at) => row(one, TOP + at * ROW + ROW / 2, x)),
    legend(bottom + 22),
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

function row({ label, when, first, last, of }: DrawnDate, y: number, x: (day: IsoDate) => number): string {
  const { colour } = LOOK[of];
  const [from, to] = [x(first), x(last)];
  const mark =
    first === last
      ? `<circle cx="${px(to)}" cy="${y}" r="5" fill="${colour}"/>`
      : `<rect x="${px(from)}" y="${y - 5}" width="${px(Math.max(6, to - from))}" height="10" rx="4" fill="${colour}"/>`;
  const fits = to + 10 + when.length * SIGN < WIDTH - RIGHT / 2;
  const place = fits ? `x="${px(to + 10)}"` : `x="${px(from - 10)}" text-anchor="end"`;
  return [
    `<text x="10" y="${y + 4}" fill="#1b1b1b">${escaped(short(label))}</text>`,
    mark,
    `<text ${place} y="${y + 4}" fill="#44505a">${escaped(when)}</text>`,
  ].join('');
}

const legend = (y: number): string =>
  Object.values(LOOK)
    .map(
      ({ colour, name }, at) =>
        `<circle cx="${LABELS + at * 130}" cy="${y - 4}" r="5" fill="${colour}"/><text x="${LABELS + 10 + at * 130}" y="${y}" fill="#44505a">${name}</text>`,
    )
    .join('');

const short = (label: string): string => (label.length > LONGEST ? `${label.slice(0, LONGEST - 1)}…` : label);

const px = (value: number): string => String(Math.round(value * 10) / 10);
