import { isMap, isScalar, visit, type Document, type Node, type Pair } from 'yaml';
import { isKnownDay } from '../../domain/law/calendar.ts';
import { addDays, daysBetween } from '../../domain/law/day.ts';
import type { IsoDate } from '../../domain/law/iso-date.ts';
import { isOfficeDay } from '../../domain/law/office-days.ts';
import { documentOf } from './yaml-document.ts';

/** An earlier definition as a new one, and what its reader must know of it. */
export interface CopiedDefinition {
  readonly text: string;
  /** Days that were not moved, each with the key under which it stands: what they tell is not of this planning. */
  readonly left: readonly { readonly key: string; readonly day: string }[];
}

/** Parts of a file of which the dates are those of its planning. */
const PLANNED = new Set(['planning', 'percelen', 'stappen', 'kanaal']);
/** What a guide says beside a date: it is about the old one. */
const BESIDE = new Set(['weekdag', 'week', 'jaar']);
const WHEN = /^(\d{4}-\d{2}-\d{2})( \d{2}:\d{2})?$/;
const YEAR = /^\d{4}$/;

/**
 * A definition under another reference, with its planning from another first day on: the first date goes to that day, the others to the
 * same day of the week or the working day after it. The years of a subsidy go along. Null when its planning has no date.
 * @param text a definition that could be read
 */
export function copyDefinition(text: string, { reference, begin }: Wanted): CopiedDefinition | null {
  const document = documentOf(text);
  const dates = datesIn(document);
  const [first] = dates.map(({ day }) => day).toSorted();
  if (first === undefined) return null;
  const weeks = Math.ceil(daysBetween(first, begin) / 7) * 7;
  const moved = (day: IsoDate): IsoDate => {
    if (day === first) return begin;
    let to = addDays(day, weeks);
    while (isKnownDay(to) && !isOfficeDay(to)) to = addDays(to, 1);
    return to;
  };
  for (const { scalar, day, clock } of dates) scalar.value = `${moved(day)}${clock}`;
  for (const part of partsOf(document).filter(isPlanned))
    visit(part.value as Node, {
      Pair: (_key, { key }) => (isScalar(key) && BESIDE.has(String(key.value)) ? visit.REMOVE : undefined),
    });
  moveYears(document, Number(begin.slice(0, 4)) - Number(first.slice(0, 4)));
  document.set('kenmerk', reference);
  return { text: document.toString({ lineWidth: 0 }), left: daysLeft(document) };
}

interface Wanted {
  readonly reference: string;
  readonly begin: IsoDate;
}

interface DateIn {
  readonly scalar: { value: unknown };
  readonly day: IsoDate;
  /** With the space before it, or nothing. */
  readonly clock: string;
}

const topKey = ({ key }: Pair): string => (isScalar(key) ? String(key.value) : '');

const isPlanned = (part: Pair): boolean => PLANNED.has(topKey(part));

const partsOf = ({ contents }: Document): readonly Pair[] => (isMap(contents) ? contents.items : []);

/** Every date of the planning, where it stands. */
function datesIn(document: Document): readonly DateIn[] {
  const found: DateIn[] = [];
  for (const part of partsOf(document).filter(isPlanned))
    visit(part.value as Node, {
      Scalar: (key, scalar) => {
        const [, day, clock = ''] = WHEN.exec(String(scalar.value)) ?? [];
        if (key !== 'key' && day !== undefined) found.push({ scalar, day: day as IsoDate, clock });
      },
    });
  return found;
}

/** Moves the years of a subsidy. */
function moveYears(document: Document, by: number): void {
  for (const part of partsOf(document).filter((one) => topKey(one) === 'subsidie'))
    visit(part.value as Node, {
      Pair: (_at, { key, value }) => {
        if (!isScalar(key)) return;
        if (YEAR.test(String(key.value))) key.value = String(Number(key.value) + by);
        if (key.value === 'eerste-jaar' && isScalar(value)) value.value = Number(value.value) + by;
      },
    });
}

/** Days outside the planning, such as the first of a scheme or the last of a participant. */
function daysLeft(document: Document): CopiedDefinition['left'] {
  const left: { key: string; day: string }[] = [];
  for (const part of partsOf(document).filter((one) => !isPlanned(one)))
    visit(part.value as Node, {
      Scalar: (key, { value }) => {
        if (key !== 'key' && typeof value === 'string' && WHEN.test(value))
          left.push({ key: topKey(part), day: value });
      },
    });
  return left;
}
