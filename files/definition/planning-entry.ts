import { addDays } from '../../domain/law/day.ts';
import { WEEKDAYS } from '../../domain/law/day-names.ts';
import type { ClockTime, IsoDate } from '../../domain/law/iso-date.ts';
import type { StatedClock } from '../../domain/plan/authority.ts';
import type { PlanningBasis, PlanningEntry, PlanningWhen } from '../../domain/plan/planning-entry.ts';
import type { EntryFile } from './planning-schema.ts';

/** @example dayAndTime('2018-04-30 17:00') // { day: '2018-04-30', time: '17:00' } */
export function dayAndTime(text: string): StatedClock {
  const [day, time = null] = text.split(' ') as [IsoDate, ClockTime?];
  return { day, time };
}

/**
 * An entry of the planning in the domain's own words.
 * @param idOf the id of a milestone by its key in the file.
 */
export function planningEntry(entry: EntryFile, idOf: (key: string) => string): PlanningEntry {
  const basis = basisOf(entry);
  return {
    when: whenOf(entry, idOf),
    ...(basis === null || entry.termijn !== undefined ? {} : { setBy: basis }),
    ground: entry.grond ?? null,
    note: entry.toelichting ?? null,
    remindWorkdays:
      entry.herinneringen === undefined ? null : entry.herinneringen === 'geen' ? [] : entry.herinneringen,
    statedWeekday: entry.weekdag === undefined ? null : WEEKDAYS.findIndex(([full]) => full === entry.weekdag) + 1,
    statedWeek: entry.week ?? null,
    yearIsReading: entry.jaar === 'gelezen',
  };
}

const UNIT = {
  dag: 'days',
  dagen: 'days',
  werkdag: 'working-days',
  werkdagen: 'working-days',
  week: 'weeks',
  weken: 'weeks',
  maand: 'months',
  maanden: 'months',
  jaar: 'years',
} as const;

const BASIS = { wet: 'statute', verordening: 'ordinance', regeling: 'scheme', overeenkomst: 'contract' } as const;

function basisOf(entry: EntryFile): PlanningBasis | null {
  if (entry.bron === undefined) return null;
  return entry['anders-bepaald'] === 'ja' ? 'ordinance-otherwise' : BASIS[entry.bron];
}

/** Before a moment, or before a day: then the day before it is the last. */
function before(text: string): PlanningWhen {
  const { day, time } = dayAndTime(text);
  return time === null
    ? { kind: 'day', day: addDays(day, -1) }
    : { kind: 'moment', moment: { day, time }, exclusive: true };
}

function whenOf(entry: EntryFile, idOf: (key: string) => string): PlanningWhen {
  const stated = entry.op ?? entry.uiterlijk;
  if (stated !== undefined) {
    const { day, time } = dayAndTime(stated);
    return time === null ? { kind: 'day', day } : { kind: 'moment', moment: { day, time } };
  }
  if (entry.termijn !== undefined) return termOf(entry, entry.termijn, idOf);
  const bound = entry.voor ?? entry.tot;
  if (bound !== undefined) return before(bound);
  return { kind: 'period', firstDay: (entry.van ?? '') as IsoDate, lastDay: (entry['tot-en-met'] ?? '') as IsoDate };
}

function termOf(entry: EntryFile, term: string, idOf: (key: string) => string): PlanningWhen {
  const [amount = '1', unit = 'dagen'] = term.split(' ');
  const [time, isBefore] = entry.om?.split(' ').reverse() ?? [];
  return {
    kind: 'term',
    amount: Number(amount),
    unit: entry.besluitdagen === 'vrij' ? 'ordinary-days' : UNIT[unit as keyof typeof UNIT],
    from: idOf(entry.na ?? entry.voor ?? ''),
    ...(entry.na === undefined ? { back: true } : {}),
    ...(time === undefined ? {} : { time: time as ClockTime }),
    ...(isBefore === undefined ? {} : { exclusive: true }),
    basis: basisOf(entry),
  };
}
