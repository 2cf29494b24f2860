import { monthsAfter } from '../../../domain/law/day.ts';
import { termAfter } from '../../../domain/law/terms.ts';
import { fixedTerm } from '../../../domain/law/term-end.ts';
import type { Calculation } from '../../../files/evaluation/calculation.ts';
import { asChoice, orElse } from '../../../files/evaluation/fields.ts';
import { asAmount, asDate, endOf, provisionally, show, showTerm } from './values.ts';

/** How long bids bind, and whether that reaches far enough. */
export const bidValidity: Calculation = (fields) => {
  const closing = asDate(fields.required('closing'));
  const days = asAmount(fields.required('days'));
  const needed = orElse(fields.optional('neededThrough'), asDate, null);
  fields.done();
  return provisionally((calendar) => {
    const found = termAfter(calendar, closing, days, 'days', 'contract', ['contract']);
    const gapDays = needed === null ? null : Math.max(0, needed - found.last);
    return Object.assign(showTerm(found), { gapDays, covers: gapDays === null ? null : gapDays === 0 });
  });
};

/** How long bids bind after a decision on an objection or a judgment. */
export const bidValidityExtension: Calculation = (fields) => {
  const decision = asDate(fields.required('decision'));
  const days = asAmount(fields.required('days'));
  const current = orElse(fields.optional('currentLastDay'), asDate, null);
  fields.done();
  const extended = decision + days;
  const last = current === null ? extended : Math.max(extended, current);
  return provisionally((calendar) => ({
    lastDay: show(last),
    endsAt: endOf(last),
    planOn: show(calendar.previousOrdinary(last)),
    lengthened: current === null ? null : extended > current,
    grounds: ['contract'],
  }));
};

/** Until when evidence that was asked for may come in. */
export const evidenceDue: Calculation = (fields) => {
  const requested = asDate(fields.required('requested'));
  const days = asAmount(fields.required('days'));
  const policy = asChoice(fields.required('freeDayPolicy'), ['keep', 'next-ordinary-day']);
  fields.done();
  return provisionally((calendar) => {
    const raw = requested + days;
    const last = policy === 'keep' ? raw : calendar.nextOrdinary(raw);
    return showTerm({ ...fixedTerm(calendar, requested + 1, last, ['contract']), raw });
  });
};

/** How old evidence may be at the closing (Aw 2.89). */
export const evidenceAge: Calculation = (fields) => {
  const closing = asDate(fields.required('closing'));
  const amount = asAmount(fields.required('amount'));
  const unit = asChoice(fields.required('unit'), ['months', 'years']);
  const issued = orElse(fields.optional('issuedOn'), asDate, null);
  fields.done();
  const oldest = monthsAfter(closing, unit === 'months' ? -amount : -12 * amount);
  return {
    oldestIssueDate: show(oldest),
    accepted: issued === null ? null : issued >= oldest && issued <= closing,
    grounds: ['Aw 2.89'],
  };
};
