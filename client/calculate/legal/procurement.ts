import { clarificationDays } from '../../../domain/law/clarification.ts';
import * as law from '../../../domain/law/procurement.ts';
import { fixedTerm, termAfter } from '../../../domain/law/terms.ts';
import { threshold, type ContractKind } from '../../../domain/law/thresholds.ts';
import { civilOf, monthsAfter } from '../../../domain/law/day.ts';
import type { Calculation } from '../../../files/evaluation/calculation.ts';
import { fault } from '../../../files/evaluation/fault.ts';
import { asBoolean, asChoice, orElse } from '../../../files/evaluation/fields.ts';
import { asAmount, asDate, asMoneyCents, endOf, provisionally, show, showOrNull, showTerm } from './values.ts';

/** The standstill after an award decision, and from when the contract may be concluded. */
export const standstill: Calculation = (fields) => {
  const sent = asDate(fields.required('sent'));
  const shift = orElse(
    fields.optional('shift'),
    (value) => asChoice<'statutory' | 'none'>(value, ['statutory', 'none']),
    'statutory',
  );
  const summons = orElse(fields.optional('summons'), asDate, null);
  const judgment = orElse(fields.optional('judgment'), asDate, null);
  fields.done();
  if (judgment !== null && summons === null) throw fault('missing-field');
  if (summons !== null && summons < sent) throw fault('bad-value');
  if (judgment !== null && summons !== null && judgment < summons) throw fault('bad-value');
  return provisionally((calendar) => {
    const found = law.standstill(calendar, { sent, shift, summons, judgment });
    const { summonsInTime, contractNotBefore } = found;
    return Object.assign(showTerm(found), { summonsInTime, contractNotBefore: showOrNull(contractNotBefore) });
  });
};

/** The lapse term of a guide: coupled to the standstill, or a term of its own. */
export const lapseTerm: Calculation = (fields) => {
  const kind = asChoice(fields.required('kind'), ['independent', 'coupled']);
  const sent = asDate(fields.required('sent'));
  const days = kind === 'independent' ? asAmount(fields.required('days')) : 0;
  fields.done();
  return provisionally((calendar) => {
    const found =
      kind === 'coupled'
        ? law.statutoryStandstill(calendar, sent)
        : termAfter(calendar, sent, days, 'days', 'contract', []);
    const grounds = [...found.grounds, 'contract', 'Rv 64'];
    const lastServiceDay = show(law.lastServiceDay(calendar, found.last));
    return Object.assign(showTerm(found), { grounds, lastServiceDay });
  });
};

/** The last day on which a writ can be served. */
export const serviceDay: Calculation = (fields) => {
  const lastDay = asDate(fields.required('lastDay'));
  fields.done();
  return provisionally((calendar) => ({
    lastServiceDay: show(law.lastServiceDay(calendar, lastDay)),
    grounds: ['Rv 64'],
  }));
};

const REGIMES = Object.keys(law.TENDER_REGIMES) as law.TenderRegime[];

/** The minimum term of an open procedure. */
export const tenderMinimum: Calculation = (fields) => {
  const notice = asDate(fields.required('notice'));
  const regime = asChoice(fields.required('regime'), REGIMES);
  const documentsFreelyAvailable = orElse(fields.optional('documentsFreelyAvailable'), asBoolean, true);
  const strictFullDays = orElse(fields.optional('strictFullDays'), asBoolean, true);
  const closing = orElse(fields.optional('closing'), asDate, null);
  fields.done();
  return provisionally((calendar) => {
    const found = law.tenderMinimum(calendar, notice, regime, { documentsFreelyAvailable, strictFullDays });
    return Object.assign(showTerm(found), {
      minimumDays: found.minimumDays,
      earliestClosingDay: show(found.earliestClosingDay),
      allowed: closing === null ? null : closing >= found.earliestClosingDay,
    });
  });
};

/** Whether a prior notice shortens the term of the notice after it. */
export const priorNotice: Calculation = (fields) => {
  const prior = asDate(fields.required('priorNotice'));
  const notice = asDate(fields.required('notice'));
  fields.done();
  const { earliest, latest } = law.priorNoticeWindow(notice);
  return {
    days: notice - prior,
    slackDays: latest - prior,
    earliestPriorNotice: show(earliest),
    latestPriorNotice: show(latest),
    allowed: prior >= earliest && prior <= latest,
    grounds: ['Aw 2.71'],
  };
};

/** The latest day for the clarification note. */
export const clarificationNote: Calculation = (fields) => {
  const closing = asDate(fields.required('closing'));
  const urgent = orElse(fields.optional('urgent'), asBoolean, false);
  fields.done();
  return provisionally((calendar) => {
    const found = law.clarificationNote(calendar, closing, urgent);
    let ordinaryDaysBetween = 0;
    for (let day = found.last + 1; day < closing; day++) if (!calendar.isFree(day)) ordinaryDaysBetween += 1;
    return Object.assign(showTerm(found), { ordinaryDaysBetween });
  });
};

/** What a late clarification note does to the closing (Aw 2.73). */
export const clarificationNoteLate: Calculation = (fields) => {
  const published = asDate(fields.required('published'));
  const closing = asDate(fields.required('closing'));
  const urgent = orElse(fields.optional('urgent'), asBoolean, false);
  fields.done();
  if (published > closing) throw fault('bad-value');
  const days = clarificationDays(urgent);
  const late = published > closing - days;
  return {
    late,
    minimumClosingDay: show(late ? published + days : closing),
    grounds: ['Aw 2.54', ...(urgent ? ['Aw 2.74'] : []), ...(late ? ['Aw 2.73'] : [])],
  };
};

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

const KINDS: readonly ContractKind[] = ['supplies', 'services', 'works', 'concessions', 'social-and-specific'];
const CENTS = 100;

/** Whether a contract is European in the year in which its notice is dispatched. */
export const europeanThreshold: Calculation = (fields) => {
  const dispatched = asDate(fields.required('dispatched'));
  const kind = asChoice(fields.required('kind'), KINDS);
  const authority = asChoice(fields.required('authority'), ['central', 'sub-central']);
  const cents = asMoneyCents(fields.required('value'));
  fields.done();
  const found = threshold(civilOf(dispatched).year, kind, authority);
  if (found === null) throw fault('no-data');
  return { thresholdEur: found.eur, european: cents >= found.eur * CENTS, grounds: [found.ground] };
};
