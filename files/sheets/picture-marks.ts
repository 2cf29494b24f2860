import type { DateOf, DrawnDate } from './sheet-document.ts';

/** How the dates of each look, and what they are called. */
export const LOOK: Readonly<Record<DateOf, { readonly colour: string; readonly name: string }>> = {
  ours: { colour: '#154273', name: 'wij' },
  theirs: { colour: '#b44700', name: 'anderen' },
  effect: { colour: '#5f6b76', name: 'wet of afspraak' },
};

/** How long a group lasts, and how far a date moved. */
export const SPAN = '#5f6b76';

/** A day; of one that is no longer so a ring. */
export const circle = (x: number, y: number, colour: string, fill: string): string =>
  fill === colour
    ? `<circle cx="${px(x)}" cy="${y}" r="5" fill="${colour}"/>`
    : `<circle cx="${px(x)}" cy="${y}" r="4.5" fill="${fill}" stroke="${colour}" stroke-width="1.5"/>`;

/** A day on which something really happened. */
export const diamond = (x: number, y: number, colour: string): string =>
  `<path d="M${px(x)} ${y - 6}l6 6-6 6-6-6z" fill="${colour}"/>`;

/** How far a date moved. */
export const link = (from: number, to: number, y: number): string =>
  from === to
    ? ''
    : `<line x1="${px(from)}" x2="${px(to)}" y1="${y}" y2="${y}" stroke="${SPAN}" stroke-width="1.5" stroke-dasharray="2 2"/>`;

/** What each mark means; what is in none of these dates is not explained. */
export function legend(y: number, left: number, dates: readonly DrawnDate[]): string {
  const marks = [
    ...Object.values(LOOK).map(({ colour, name }) => ({ mark: (x: number) => circle(x, y - 4, colour, colour), name })),
    ...(dates.some(({ planned }) => planned !== undefined)
      ? [{ mark: (x: number) => circle(x, y - 4, SPAN, '#fff'), name: 'eerst gepland' }]
      : []),
    ...(dates.some(({ happened }) => happened !== undefined)
      ? [{ mark: (x: number) => diamond(x, y - 4, '#1b1b1b'), name: 'gebeurd' }]
      : []),
  ];
  return marks
    .map(
      ({ mark, name }, at) =>
        `${mark(left + at * 130)}<text x="${left + 10 + at * 130}" y="${y}" fill="#44505a">${name}</text>`,
    )
    .join('');
}

/** A place in the picture, to a tenth. */
export const px = (value: number): string => String(Math.round(value * 10) / 10);
