import type { Calculation } from '../../../files/evaluation/calculation.ts';
import * as calendars from './calendars.ts';
import * as decisions from './decisions.ts';
import * as procurement from './procurement.ts';
import * as terms from './terms.ts';

/** Dates, terms and calendars, by name. */
export const legalCalculations: Readonly<Record<string, Calculation>> = {
  term: terms.term,
  'term-after': terms.termAfterEvent,
  'term-before': terms.termBeforeEvent,
  'hours-term': terms.hoursTerm,
  'objection-timeliness': decisions.timeliness,
  'objection-decision': decisions.decisionOnObjection,
  'grant-decision': decisions.decisionOnGrant,
  'penalty-payment': decisions.penaltyPayment,
  'subsidy-period': decisions.subsidyPeriod,
  standstill: procurement.standstill,
  'last-service-day': procurement.serviceDay,
  'lapse-term': procurement.lapseTerm,
  'tender-minimum': procurement.tenderMinimum,
  'prior-notice-window': procurement.priorNotice,
  'clarification-note': procurement.clarificationNote,
  'clarification-note-late': procurement.clarificationNoteLate,
  'bid-validity': procurement.bidValidity,
  'bid-validity-extension': procurement.bidValidityExtension,
  'evidence-due': procurement.evidenceDue,
  'evidence-age': procurement.evidenceAge,
  threshold: procurement.europeanThreshold,
  'working-day-reminders': calendars.workingDayReminders,
  'calendar-day-reminder': calendars.calendarDayReminder,
  'local-instant': calendars.localInstant,
  'elapsed-time': calendars.elapsedTime,
  'bid-on-time': calendars.bidOnTime,
  'closing-clocks': calendars.closingClocks,
  holidays: calendars.holidays,
  'day-kind': calendars.dayKind,
  'day-count': calendars.dayCount,
  'iso-weeks': calendars.isoWeeks,
  'day-boundary': calendars.dayBoundary,
};
