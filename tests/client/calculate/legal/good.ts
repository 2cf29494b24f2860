type Json = Readonly<Record<string, unknown>>;

/** A line of one calculation that is right: what it asks, and what it may leave out. */
export interface GoodLine {
  readonly asked: Json;
  readonly optional?: Json;
}

const day = '2021-06-01';
const local = '2021-06-01T12:00';

/** A good line of every calculation of dates and law. */
export const GOOD = {
  term: { asked: { rule: 'payment', event: day } },
  'term-after': { asked: { event: day, amount: 6, unit: 'weeks', basis: 'statute' } },
  'term-before': { asked: { event: day, amount: 6, unit: 'weeks', basis: 'statute' } },
  'hours-term': { asked: { start: local, hours: 48 } },
  'objection-timeliness': {
    asked: { announced: day, channel: 'post', postedOn: '2021-06-20', receivedOn: '2021-06-22' },
  },
  'objection-decision': {
    asked: { objectionLastDay: day, committee: true },
    optional: {
      adjourned: true,
      adjournmentFrom: 'raw',
      suspensions: [{ kind: 'completion', requested: '2021-06-10', completed: '2021-06-12', setLastDay: '2021-06-20' }],
    },
  },
  'grant-decision': {
    asked: { received: day, weeks: 13, termSetBy: 'statute' },
    optional: { suspensions: [{ kind: 'other', from: '2021-06-10', through: '2021-06-12' }] },
  },
  'penalty-payment': {
    asked: { decisionDue: '2021-05-01', noticeOfDefaultReceived: day },
    optional: { decidedOn: '2021-07-01', countDecisionDay: true, twoWeeksExtended: true },
  },
  'subsidy-period': { asked: { start: day, years: 4 }, optional: { evaluateEveryYears: 2 } },
  standstill: {
    asked: { sent: day },
    optional: { judgment: '2021-07-20', shift: 'none', summons: '2021-06-10' },
  },
  'lapse-term': { asked: { kind: 'independent', sent: day, days: 20 } },
  'last-service-day': { asked: { lastDay: day } },
  'tender-minimum': {
    asked: { notice: day, regime: 'electronic' },
    optional: { documentsFreelyAvailable: true, strictFullDays: false, closing: '2021-08-01' },
  },
  'prior-notice-window': { asked: { priorNotice: '2021-01-01', notice: day } },
  'clarification-note': { asked: { closing: day }, optional: { urgent: true } },
  'clarification-note-late': { asked: { published: '2021-05-30', closing: day }, optional: { urgent: true } },
  'bid-validity': { asked: { closing: day, days: 120 }, optional: { neededThrough: '2021-12-01' } },
  'bid-validity-extension': { asked: { decision: day, days: 45 }, optional: { currentLastDay: '2021-12-01' } },
  'evidence-due': { asked: { requested: day, days: 20, freeDayPolicy: 'keep' } },
  'evidence-age': { asked: { closing: day, amount: 6, unit: 'months' }, optional: { issuedOn: '2021-01-01' } },
  threshold: { asked: { dispatched: day, kind: 'works', authority: 'central', value: '5350000.00' } },
  'working-day-reminders': {
    asked: { deadline: local, workingDaysBefore: [5, 1] },
    optional: { time: '10:00', royalDecreeDaysOff: true },
  },
  'calendar-day-reminder': { asked: { deadline: local, daysBefore: 2 } },
  'local-instant': { asked: { local }, optional: { disambiguation: 'later' } },
  'elapsed-time': { asked: { from: local, to: local } },
  'bid-on-time': { asked: { closing: local, receivedAt: '2021-06-01T10:00:00.000Z', boundary: 'inclusive' } },
  'closing-clocks': { asked: { guide: local, platform: local } },
  holidays: { asked: { year: 2021 } },
  'day-kind': { asked: { date: day } },
  'day-count': { asked: { from: day, to: day } },
  'iso-weeks': { asked: { isoYear: 2021, fromWeek: 1, toWeek: 52 } },
  'day-boundary': { asked: { date: day, wording: 'before' } },
} as const satisfies Readonly<Record<string, GoodLine>>;
