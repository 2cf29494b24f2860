import { resolve, utcIso, type Disambiguation } from '../../../domain/law/clock.ts';
import type { Calculation } from '../../../files/evaluation/calculation.ts';
import { fault } from '../../../files/evaluation/fault.ts';
import { asChoice, orElse } from '../../../files/evaluation/fields.ts';
import { asInstant, asLocal, instant, showLocal } from './values.ts';

const MINUTE_MS = 60_000;

/** The instant of a wall time, with a say about skipped and doubled ones. */
export const localInstant: Calculation = (fields) => {
  const local = asLocal(fields.required('local'));
  const disambiguation = orElse(
    fields.optional('disambiguation'),
    (value) => asChoice<Disambiguation>(value, ['reject', 'compatible', 'earlier', 'later']),
    'reject',
  );
  fields.done();
  const found = resolve(local, disambiguation);
  if (!found.ok) throw fault(found.error);
  const { at, offsetHours } = found.value;
  return { at: utcIso(at), local: showLocal(found.value.local), offset: `+0${offsetHours}:00` };
};

/** Elapsed minutes and calendar days between two wall times. */
export const elapsedTime: Calculation = (fields) => {
  const from = asLocal(fields.required('from'));
  const to = asLocal(fields.required('to'));
  fields.done();
  if (to.day < from.day || (to.day === from.day && to.minutes < from.minutes)) throw fault('bad-value');
  return { minutes: (instant(to) - instant(from)) / MINUTE_MS, calendarDays: to.day - from.day };
};

/** Whether a bid came in time, to the millisecond. */
export const bidOnTime: Calculation = (fields) => {
  const closing = asLocal(fields.required('closing'));
  const receivedAt = asInstant(fields.required('receivedAt'));
  const boundary = asChoice(fields.required('boundary'), ['inclusive', 'exclusive']);
  fields.done();
  const closesAt = instant(closing);
  return {
    closesAt: utcIso(closesAt),
    onTime: boundary === 'inclusive' ? receivedAt <= closesAt : receivedAt < closesAt,
  };
};

/** Whether guide and platform show the same closing clock; the guide governs. */
export const closingClocks: Calculation = (fields) => {
  const guide = asLocal(fields.required('guide'));
  const platform = asLocal(fields.required('platform'));
  fields.done();
  const guideAt = instant(guide);
  const platformAt = instant(platform);
  return {
    agree: guideAt === platformAt,
    guideAt: utcIso(guideAt),
    platformAt: utcIso(platformAt),
    governing: 'guide',
  };
};
