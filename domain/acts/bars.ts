import { caseHold } from '../case/hold.ts';
import type { CaseMilestone } from '../case/milestone.ts';
import type { CaseState } from '../case/state.ts';
import { localOf } from '../law/clock.ts';
import type { EpochMs } from '../law/iso-date.ts';
import { refusal, aboutMilestone, type Refusal } from './refusal.ts';
import type { Acting } from './spec.ts';

/** How far a stated moment may lie after the clock: clocks of two machines are never equal. */
export const CLOCK_TOLERANCE_MS = 60_000;

/** How long before its start something of a case may have happened: it was announced, and then put in here. */
export const BEFORE_START_MS = 31 * 86_400_000;

/** From when something of a case can have happened: one that was under way when it came here began earlier. */
export const possibleSince = ({ startedAt, takenOver }: Pick<CaseState, 'startedAt' | 'takenOver'>): EpochMs =>
  (takenOver?.since ?? startedAt) - BEFORE_START_MS;

/**
 * What bars any act: an ended or suspended case, a moment to come, or one before there was a case.
 * @param suspended `may`: this act is possible while the whole case stands still.
 */
export function barred(given: CaseState, act: Acting, now: EpochMs, suspended: 'may' | 'not' = 'not'): Refusal | null {
  if (given.outcome !== null) return refusal('already-ended');
  if (act.moment !== undefined && act.moment > now + CLOCK_TOLERANCE_MS) return refusal('moment-in-future');
  if (act.moment !== undefined && act.moment < possibleSince(given)) return refusal('moment-before-start');
  const hold = suspended === 'not' ? caseHold(given) : null;
  if (hold?.what.of === 'case' && hold.what.lot !== undefined)
    return refusal('lot-suspended', { values: { lot: hold.what.lot } });
  if (hold !== null) return refusal('suspended');
  return null;
}

/** Nothing of the case itself bars what staff do: it has not ended and does not stand still. */
export const goesOn = (given: Pick<CaseState, 'outcome' | 'holds'>): boolean =>
  given.outcome === null && caseHold(given) === null;

/** What bars that something from outside is filed: it is, also while its case stands still and after it has ended. */
export const barredFromFiling = (given: CaseState, act: Acting, now: EpochMs): Refusal | null =>
  barred({ ...given, outcome: null }, act, now, 'may');

/** The milestone of this id, or why there is none. */
export const milestoneOf = (given: CaseState, id: string): CaseMilestone | null =>
  given.milestones.find((one) => one.id === id) ?? null;

export const unknownMilestone = (id: string): Refusal => aboutMilestone('unknown-milestone', id, {});

/** The instant of an act: its own, else now. */
export const instantOfAct = (act: Acting, now: EpochMs): EpochMs => act.moment ?? now;

/** An instant as a refusal carries it: a day and a clock time. @example readable(0) // '1970-01-01 01:00' */
export function readable(instant: EpochMs): string {
  const { day, time } = localOf(instant);
  return `${day} ${time}`;
}
