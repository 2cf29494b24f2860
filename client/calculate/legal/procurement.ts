import { clarificationDays } from '../../../domain/law/clarification.ts';
import * as law from '../../../domain/law/procurement.ts';
import { threshold, type ContractKind } from '../../../domain/law/thresholds.ts';
import { BID_TERMS_SINCE } from '../../../domain/law/since.ts';
import { civilOf, isoOf } from '../../../domain/law/day.ts';
import type { Calculation } from '../../../files/evaluation/calculation.ts';
import { fault } from '../../../files/evaluation/fault.ts';
import { asBoolean, asChoice, orElse } from '../../../files/evaluation/fields.ts';
import { asDate, asMoneyCents, provisionally, show, showTerm } from './values.ts';

const REGIMES = Object.keys(law.TENDER_REGIMES) as law.TenderRegime[];

/** The minimum term of an open procedure. */
export const tenderMinimum: Calculation = (fields) => {
  const notice = asDate(fields.required('notice'));
  const regime = asChoice(fields.required('regime'), REGIMES);
  const documentsFreelyAvailable = orElse(fields.optional('documentsFreelyAvailable'), asBoolean, true);
  const strictFullDays = orElse(fields.optional('strictFullDays'), asBoolean, true);
  const closing = orElse(fields.optional('closing'), asDate, null);
  fields.done();
  if (isoOf(notice) < BID_TERMS_SINCE) throw fault('no-data');
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
  const days = clarificationDays(isoOf(closing), urgent);
  const late = published > closing - days;
  return {
    late,
    minimumClosingDay: show(late ? published + days : closing),
    grounds: ['Aw 2.54', ...(urgent ? ['Aw 2.74'] : []), ...(late ? ['Aw 2.73'] : [])],
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
