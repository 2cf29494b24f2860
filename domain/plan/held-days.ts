import { addDays, epochDay } from '../law/day.ts';
import type { Ground } from '../law/ground.ts';
import type { IsoDate } from '../law/iso-date.ts';
import { STANDS_STILL_BY, type Suspension } from '../law/suspension.ts';

/** A stretch on which a decision term stood still, both days included (Awb 4:15, 7:10 lid 2; Bibob 31). */
export interface HeldDays {
  readonly from: IsoDate;
  readonly through: IsoDate;
  /** Its last day when the day of completion is taken in, as the Minister's circular does; absent: the same day. */
  readonly contestedThrough?: IsoDate;
  /** Why, when it was for anything but a completion (Awb 4:15 lid 1 sub b, lid 2). */
  readonly ground?: Ground;
}

/** The first day that does not count: the day after a request, but of a request for advice the day itself (Bibob 31). */
export const stillFrom = (requestedOn: IsoDate, ground: Ground | undefined): IsoDate =>
  ground === STANDS_STILL_BY['integrity-advice'] ? requestedOn : addDays(requestedOn, 1);

/** The day of the request with which a stretch began. */
export const requestOf = ({ from, ground }: Pick<HeldDays, 'from' | 'ground'>): IsoDate =>
  stillFrom(from, ground) === from ? from : addDays(from, -1);

/** The stretches as the law counts them. */
export const asSuspensions = (stretches: readonly HeldDays[] | undefined): readonly Suspension[] =>
  (stretches ?? []).map(({ from, through, contestedThrough = through, ground }) => ({
    kind: ground === undefined ? 'completion' : 'other',
    ...(ground === undefined ? {} : { ground }),
    from: epochDay(from),
    through: epochDay(through),
    contestedThrough: epochDay(contestedThrough),
  }));
