import type { Calculation } from '../../../files/evaluation/calculation.ts';
import * as afterAward from './after-award.ts';
import * as bids from './bids.ts';
import * as calendars from './calendars.ts';
import * as decisions from './decisions.ts';
import * as procurement from './procurement.ts';
import * as subsidy from './subsidy.ts';
import * as terms from './terms.ts';
import * as wallClock from './wall-clock.ts';

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
  'subsidy-period': subsidy.subsidyPeriod,
  standstill: afterAward.standstill,
  'last-service-day': afterAward.serviceDay,
  'lapse-term': afterAward.lapseTerm,
  'tender-minimum': procurement.tenderMinimum,
  'prior-notice-window': procurement.priorNotice,
  'clarification-note': procurement.clarificationNote,
  'clarification-note-late': procurement.clarificationNoteLate,
  'bid-validity': bids.bidValidity,
  'bid-validity-extension': bids.bidValidityExtension,
  'evidence-due': bids.evidenceDue,
  'evidence-age': bids.evidenceAge,
  threshold: procurement.europeanThreshold,
  'working-day-reminders': calendars.workingDayReminders,
  'calendar-day-reminder': calendars.calendarDayReminder,
  'local-instant': wallClock.localInstant,
  'elapsed-time': wallClock.elapsedTime,
  'bid-on-time': wallClock.bidOnTime,
  'closing-clocks': wallClock.closingClocks,
  holidays: calendars.holidays,
  'day-kind': calendars.dayKind,
  'day-count': calendars.dayCount,
  'iso-weeks': calendars.isoWeeks,
  'day-boundary': calendars.dayBoundary,
};
