import { endOfDay } from '../law/clock.ts';
import { daysInMonth, parseIsoDate } from '../law/day.ts';
import type { Ground } from '../law/ground.ts';
import type { IsoDate } from '../law/iso-date.ts';
import { ok, type Result } from '../result.ts';
import { chosenDay, chosenWithin } from './chosen.ts';
import { shiftedDay } from './dates.ts';
import type { Definition } from './definition.ts';
import type { PlannedMilestone } from './milestone.ts';
import type { PhaseType } from './phase.ts';
import type { Trait } from './trait.ts';
import type { PlanFacts } from './plan-facts.ts';
import type { PlanFault } from './plan-faults.ts';
import { endOfQuarter } from './quarter.ts';

const MONTHS = 12;

/**
 * The years of one grantee: accountability so many times a year, indexation in a quarter of the year before it, a review after
 * so many years, and a settlement after each year (U1.7, U1.8, U4.3). No law gives the days, and the guide neither; chosen are: accountability by the
 * end of the month after its period, from the period in which services begin, indexation by the end of the quarter, review and settlement in the half year after; on the last
 * day that is not free. The quarter is the guide's.
 * @returns milestones in order of date.
 */
export function makeSubsidyPlan(
  definition: Definition,
  facts: PlanFacts,
): Result<readonly PlannedMilestone[], readonly PlanFault[]> {
  const terms = definition.subsidy;
  if (terms === null) return ok([]);
  const milestones: PlannedMilestone[] = [];
  const add = (id: string, forYear: number, day: IsoDate, ground: Ground, traits: readonly Trait[] = []): void => {
    const moved = facts.moved[id]?.day;
    const lastDay = shiftedDay(moved ?? chosenDay(day), facts.shifts[id]);
    milestones.push(milestone(definition, { id, forYear, traits, lastDay, ground: chosenWithin(ground) }));
  };
  for (let year = terms.firstYear; year < terms.firstYear + terms.years; year++) {
    if (terms.indexation !== null && year >= terms.indexation.firstYear)
      add(`indexation-${year}`, year, endOfQuarter(year - 1, terms.indexation.quarter), terms.indexation.ground, [
        'by-figure',
      ]);
    for (let count = 1; count <= terms.accountabilityPerYear; count++) {
      // Of what ended before there were services nobody has anything to account for.
      if (facts.servesFrom !== undefined && periodEnd(year, count, terms.accountabilityPerYear) < facts.servesFrom)
        continue;
      add(`accountability-${year}-${count}`, year, reportDay(year, count, terms.accountabilityPerYear), terms.ground);
    }
    if ((year - terms.firstYear + 1) % terms.reviewEveryYears === 0)
      add(`review-${year}`, year, day(year + 1, 3, 31), terms.ground);
    add(`settlement-${year}`, year, day(year + 1, 6, 30), terms.ground);
  }
  return ok(milestones.sort((one, other) => one.endsAt - other.endsAt || (one.id < other.id ? -1 : 1)));
}

/** The month in which a period of the year ends. */
const lastMonth = (count: number, perYear: number): number => Math.ceil((MONTHS * count) / perYear);

function periodEnd(year: number, count: number, perYear: number): IsoDate {
  const month = lastMonth(count, perYear);
  return day(year, month, daysInMonth(year, month));
}

/** The end of the month after a period of the year. */
function reportDay(year: number, count: number, perYear: number): IsoDate {
  const month = lastMonth(count, perYear) + 1;
  const inYear = month > MONTHS ? year + 1 : year;
  const inMonth = month > MONTHS ? month - MONTHS : month;
  return day(inYear, inMonth, daysInMonth(inYear, inMonth));
}

function day(year: number, month: number, dayOfMonth: number): IsoDate {
  const text = `${year}-${String(month).padStart(2, '0')}-${String(dayOfMonth).padStart(2, '0')}`;
  const found = parseIsoDate(text);
  if (found === null) throw new RangeError(`no such day: ${text}`);
  return found;
}

function milestone(
  definition: Definition,
  own: Pick<PlannedMilestone, 'id' | 'forYear' | 'traits' | 'lastDay' | 'ground'>,
): PlannedMilestone {
  const { lastDay } = own;
  return {
    ...own,
    after: [],
    kind: 'lastDay',
    owner: 'ours',
    phase: `year-${lastDay.slice(0, 4)}`,
    firstDay: null,
    endsAt: endOfDay(lastDay),
    term: null,
    dependsOn: [],
    remindWorkdays: definition.reminders.workdays,
    roles: ['procedureLead', 'procurementOfficer'],
    notBefore: false,
    reportable: true,
    lot: null,
  };
}

/**
 * The phases of a subsidy: a year each, in which something is due. What is overdue holds back its own date, not the next year; the
 * last year waits for everything.
 */
export function yearPhases(milestones: readonly { readonly phase: string }[]): readonly PhaseType[] {
  const years = [...new Set(milestones.map((one) => one.phase))].sort();
  return years.map((id, at) => {
    const next = years[at + 1] ?? null;
    return { id, next, waits: next === null ? ['all-over'] : ['own-due'] };
  });
}
