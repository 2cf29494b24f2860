import type { DatedMilestone } from '../case/milestone.ts';
import { endOfDay, localOf } from '../law/clock.ts';
import type { EpochMs, IsoDate } from '../law/iso-date.ts';
import { addOfficeDays } from '../law/office-days.ts';
import { reminderDue } from '../plan/reminders.ts';
import { answerInTime, REQUEST_GROUNDS } from './bid-request.ts';
import { requestId, type RequestName } from './request-name.ts';

/** A request that waits for an answer. */
export interface OpenRequest extends RequestName {
  readonly askedAt: EpochMs;
  readonly dueAt: EpochMs;
}

/** Working days before the last day on which the bidder is reminded. */
export const BIDDER_WORKDAYS = 2;

/** Stands where a reminder has its working days, for having told that a term passed without an answer. */
export const TOLD_PASSED = -1;

/** The term of a request, as a date beside those of the plan: its last day where that counts whole, else its moment. */
export function requestEnd(request: OpenRequest): DatedMilestone {
  const { day } = localOf(request.dueAt);
  const whole = request.dueAt === endOfDay(day) - 1;
  return {
    id: requestId(request),
    owner: 'theirs',
    kind: whole ? 'lastDay' : 'moment',
    firstDay: null,
    lastDay: day,
    endsAt: whole ? endOfDay(day) : request.dueAt,
    ground: REQUEST_GROUNDS[request.about] ?? 'contract',
    version: 1,
  };
}

/** Of the working days on which one is reminded those that lie after the day of the request: whoever just asked need not be told. */
export const remindedAfterAsking = (request: OpenRequest, workdays: readonly number[]): readonly number[] =>
  workdays.filter((one) => addOfficeDays(localOf(request.dueAt).day, -one) > localOf(request.askedAt).day);

/** Whether its term has passed: what comes at the very instant is in time. */
export const hasPassed = ({ dueAt }: OpenRequest, now: EpochMs): boolean => !answerInTime(dueAt, now);

/** Whether its bidder is reminded today. @param since day of the last round, or null */
export const bidderIsDue = (request: OpenRequest, since: IsoDate | null, today: IsoDate): boolean =>
  reminderDue(
    { lastDay: localOf(request.dueAt).day, remindWorkdays: remindedAfterAsking(request, [BIDDER_WORKDAYS]) },
    since,
    today,
  ) !== null;
