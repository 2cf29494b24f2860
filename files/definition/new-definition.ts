import { addDays, daysBetween } from '../../domain/law/day.ts';
import type { IsoDate } from '../../domain/law/iso-date.ts';
import { isOfficeDay } from '../../domain/law/office-days.ts';
import { checkProcedure } from '../../domain/plan/check/check.ts';
import { makePlan } from '../../domain/plan/make-plan.ts';
import { NO_FACTS } from '../../domain/plan/plan-facts.ts';
import { readDefinition } from './read-definition.ts';

/** Days by which dates go later until the law is content; a planning that needs more has a fault of its own. */
const MOST_PUSHES = 400;
const DAY = /\b\d{4}-\d{2}-\d{2}\b/g;

/** A day of the example, and how much later it and all after it are. */
interface Push {
  readonly from: IsoDate;
  readonly days: number;
}

/**
 * A definition to fill in, of which the planning begins on a day: the dates of the example moved along, and later where free days or terms
 * of the law ask for that. Null when no lawful planning was found.
 * @param example a template, lawful as it stands
 */
export function newDefinition(example: string, begin: IsoDate): string | null {
  const days = daysIn(planningOf(example));
  const [first, second] = days;
  if (first === undefined) return example;
  const pushes: Push[] = [];
  for (let round = 0; round < MOST_PUSHES; round += 1) {
    const text = movedTo(example, first, begin, pushes);
    const wrong = faultyEntries(text);
    if (wrong.length === 0) return text;
    // The day on which it begins stays; what is too near to it goes.
    const at = wrong.flatMap((key) => daysIn(entryOf(example, key))).filter((day) => day !== first);
    const from = at.toSorted()[0] ?? second;
    if (from === undefined) return null;
    pushes.push({ from, days: 1 });
  }
  return null;
}

/** The planning with what counts in it, without comments. */
const planningOf = (text: string): string =>
  (/^planning:\n((?: .*\n|\n)*)/m.exec(text)?.[1] ?? '').replaceAll(/#.*$/gm, '');

const entryOf = (text: string, key: string): string =>
  new RegExp(`^  ${key}:.*$`, 'm').exec(planningOf(text))?.[0] ?? '';

const daysIn = (text: string): readonly IsoDate[] => [...new Set(text.match(DAY) ?? [])].toSorted() as IsoDate[];

/** The example with every day moved: the first to the begin, the others to the same day of the week, or the working day after it; the first of a year to the first of one. */
function movedTo(example: string, first: IsoDate, begin: IsoDate, pushes: readonly Push[]): string {
  const by = daysBetween(first, begin);
  const weeks = Math.ceil(by / 7) * 7;
  const moved = (day: IsoDate): IsoDate => {
    if (day === first) return begin;
    const pushed = pushes.reduce((sum, push) => sum + (day >= push.from ? push.days : 0), 0);
    let to = addDays(day, weeks + pushed);
    if (isNewYear(day)) return isNewYear(to) ? to : firstOf(yearOf(to) + 1);
    while (!isOfficeDay(to)) to = addDays(to, 1);
    return to;
  };
  return example
    .replaceAll(DAY, (day) => moved(day as IsoDate))
    .replaceAll(
      /(eerste-jaar: |plafonds: \{ ")(\d{4})/g,
      (_all, word: string, year: string) => `${word}${yearOf(moved(firstOf(Number(year))))}`,
    );
}

/** What begins with a year goes on beginning with one: a subsidy counts by the year. */
const isNewYear = (day: IsoDate): boolean => day.endsWith('-01-01');
const firstOf = (year: number): IsoDate => `${year}-01-01` as IsoDate;
const yearOf = (day: IsoDate): number => Number(day.slice(0, 4));

/** Keys of the planning that plan or check refuse. */
function faultyEntries(text: string): readonly string[] {
  const { found, findings } = readDefinition(text);
  if (found === null) throw new Error(`the template cannot be read: ${findings[0]?.message ?? ''}`);
  const plan = makePlan(found.definition, found.type, NO_FACTS);
  const keyOf = (id: string): string => found.type.milestones.find((one) => one.id === id)?.key ?? id;
  return plan.ok
    ? checkProcedure(found.definition, found.type, plan.value)
        .filter(({ severity }) => severity === 'error')
        .map(({ path, milestone }) => (path[0] === 'planning' ? String(path[1]) : keyOf(milestone ?? '')))
    : plan.error.map(({ milestone }) => keyOf(milestone));
}
