import type { TermUnit } from '../../../domain/law/term-rule.ts';
import { inForce, termRule } from '../../../domain/law/term-rules.ts';
import { applyRule, termAfter, termBefore } from '../../../domain/law/terms.ts';
import { utcIso, localOf } from '../../../domain/law/clock.ts';
import { isoOf } from '../../../domain/law/day.ts';
import type { Calculation } from '../../../files/evaluation/calculation.ts';
import { asBoolean, asChoice, asString, type Fields } from '../../../files/evaluation/fields.ts';
import { fault } from '../../../files/evaluation/fault.ts';
import { asAmount, asDate, asLocal, instant, provisionally, showTerm } from './values.ts';

const HOUR_MS = 3_600_000;
const UNITS = ['days', 'working-days', 'weeks', 'months', 'years'] as const;
const BASES = ['statute', 'ordinance', 'contract', 'local-scheme'] as const;

/** A named rule of the law, applied to its event. */
export const term: Calculation = (fields) => {
  const id = asString(fields.required('rule'));
  const event = asDate(fields.required('event'));
  fields.done();
  const rule = termRule(id);
  if (rule === null || rule.calculation !== 'term') throw fault('unknown-rule');
  if (!inForce(rule, isoOf(event))) throw fault('no-data');
  return provisionally((calendar) => showTerm(applyRule(calendar, rule, event)));
};

/** The unit; working days are those of an office unless decree days are none either. */
function unitOf(fields: Fields): TermUnit {
  const unit = asChoice(fields.required('unit'), UNITS);
  if (unit !== 'working-days' || !fields.has('royalDecreeDaysOff')) return unit;
  return asBoolean(fields.required('royalDecreeDaysOff')) ? 'ordinary-days' : unit;
}

const worded =
  (count: typeof termAfter): Calculation =>
  (fields) => {
    const event = asDate(fields.required('event'));
    const amount = asAmount(fields.required('amount'));
    const unit = unitOf(fields);
    const basis = asChoice(fields.required('basis'), BASES);
    fields.done();
    return provisionally((calendar) => showTerm(count(calendar, event, amount, unit, basis, [basis])));
  };

/** A term in so many words, after its event. */
export const termAfterEvent: Calculation = worded(termAfter);

/** A term in so many words, counted back from its event. */
export const termBeforeEvent: Calculation = worded(termBefore);

/** Elapsed hours, over a clock change too; the Atw never extends them (Atw 4 sub a). */
export const hoursTerm: Calculation = (fields) => {
  const start = asLocal(fields.required('start'));
  const hours = asAmount(fields.required('hours'));
  fields.done();
  const startsAt = instant(start);
  const endsAt = startsAt + hours * HOUR_MS;
  const { day, time } = localOf(endsAt);
  return { startsAt: utcIso(startsAt), endsAt: utcIso(endsAt), endsLocal: `${day}T${time}`, grounds: ['Atw 4 sub a'] };
};
