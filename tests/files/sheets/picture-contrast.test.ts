import { describe, expect, it } from 'vitest';
import type { IsoDate } from '../../../domain/law/iso-date.ts';
import { picture } from '../../../files/sheets/picture.ts';
import type { DateOf } from '../../../files/sheets/sheet-document.ts';

/** WCAG 2.2, 1.4.3: text; 1.4.11: what must be seen to understand a picture. */
const [TEXT, MARK] = [4.5, 3];

const day = (text: string): IsoDate => text as IsoDate;
const row = (of: DateOf, first: string, last: string) =>
  ({ label: of, when: last, first: day(first), last: day(last), of }) as const;
const DRAWN = picture(
  'Planning',
  [
    row('ours', '2018-02-19', '2018-02-19'),
    row('theirs', '2018-04-12', '2018-05-24'),
    row('effect', '2018-06-22', '2018-08-03'),
    row('theirs', '2018-08-03', '2018-08-03'),
    {
      ...row('ours', '2018-08-10', '2018-08-10'),
      group: 'Besluit',
      planned: day('2018-08-01'),
      happened: day('2018-08-12'),
    },
  ],
  { today: day('2018-05-16') },
);

/** The relative luminance of a colour, as WCAG 2.2 has it. */
function luminance(colour: string): number {
  const hex = colour.length === 4 ? colour.slice(1).replaceAll(/./g, '$&$&') : colour.slice(1);
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.040_45 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function ratio(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].toSorted((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

const allOf = (pattern: RegExp): string[] => [...new Set([...DRAWN.matchAll(pattern)].map(([, found = '']) => found))];
/** What everything stands on: the paper, and the stripe under every other row. */
const GROUNDS = allOf(/<rect (?:width|x="0")[^>]*fill="(#[0-9a-f]+)"/g);
const TEXTS = allOf(/<text [^>]*fill="(#[0-9a-f]+)"/g);
/** A ring is seen by its line: what is in it is paper. */
const MARKS = allOf(/<(?:circle|path|rect (?!width|x="0"))[^>]*fill="(#(?!fff)[0-9a-f]+)"/g);
/** The line of today, how far a date moved, and the ring around what was planned first. */
const LINES = allOf(/stroke="(#[0-9a-f]+)" stroke-width/g);
const pairs = (colours: readonly string[]) => colours.flatMap((one) => GROUNDS.map((ground) => [one, ground] as const));

describe('the colours of the picture of a planning', () => {
  it('are all known here', () => {
    expect([GROUNDS, TEXTS, MARKS, LINES].map((one) => one.length)).toEqual([2, 3, 4, 3]);
    expect(ratio('#000', '#ffffff')).toBeCloseTo(21, 5);
    expect(ratio('#777777', '#fff')).toBeCloseTo(4.48, 2);
  });

  it.each(pairs(TEXTS))('text %s is read on %s', (colour, ground) => {
    expect(ratio(colour, ground)).toBeGreaterThanOrEqual(TEXT);
  });

  it.each(pairs([...MARKS, ...LINES]))('mark %s is seen on %s', (colour, ground) => {
    expect(ratio(colour, ground)).toBeGreaterThanOrEqual(MARK);
  });
});
