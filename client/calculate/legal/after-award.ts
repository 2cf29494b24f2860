import * as law from '../../../domain/law/procurement.ts';
import { termAfter } from '../../../domain/law/terms.ts';
import type { Calculation } from '../../../files/evaluation/calculation.ts';
import { fault } from '../../../files/evaluation/fault.ts';
import { asChoice, orElse } from '../../../files/evaluation/fields.ts';
import { asAmount, asDate, provisionally, show, showOrNull, showTerm } from './values.ts';

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

/** The last day on which a writ can be served in a term that ends on this day. */
export const serviceDay: Calculation = (fields) => {
  const lastDay = asDate(fields.required('lastDay'));
  fields.done();
  return provisionally((calendar) => ({
    lastDay: show(lastDay),
    lastServiceDay: show(law.lastServiceDay(calendar, lastDay)),
    grounds: ['Rv 64'],
  }));
};
