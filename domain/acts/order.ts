import type { CaseMilestone } from '../case/milestone.ts';
import type { CaseState } from '../case/state.ts';
import { localOf } from '../law/clock.ts';
import type { EpochMs } from '../law/iso-date.ts';
import { CLOCK_TOLERANCE_MS, possibleSince } from './bars.ts';
import { aboutMilestone, refusal, type Refusal } from './refusal.ts';

/** Why this cannot have happened on that day: what it follows came later, by the day. */
export function beforeWhatPrecedes(
  given: Pick<CaseState, 'milestones' | 'facts'>,
  { id, after }: Pick<CaseMilestone, 'id' | 'after'>,
  happened: EpochMs,
): Refusal | null {
  const { day } = localOf(happened);
  for (const other of after) {
    const earlier = instantOf(given, other);
    if (earlier === null || localOf(earlier).day <= day) continue;
    return refusal('before-what-precedes', { milestone: id, values: { day, other, since: localOf(earlier).day } });
  }
  return null;
}

/** When it was reported, or when it passed by itself. */
function instantOf({ facts, milestones }: Pick<CaseState, 'milestones' | 'facts'>, id: string): EpochMs | null {
  const reported = facts.actual[id];
  if (reported !== undefined) return reported;
  const milestone = milestones.find((one) => one.id === id);
  return milestone?.state === 'passed' ? milestone.endsAt : (milestone?.happenedAt ?? null);
}

/** Why something cannot have happened then: in the future, before there was a case or what it answers, or before its hour. */
export function happenedWhen(
  given: CaseState,
  milestone: CaseMilestone,
  happened: EpochMs,
  now: EpochMs,
): Refusal | null {
  const values = { when: milestone.when };
  if (happened > now + CLOCK_TOLERANCE_MS) return aboutMilestone('moment-in-future', milestone.id, values);
  if (happened < possibleSince(given)) return aboutMilestone('moment-before-start', milestone.id, values);
  const received = given.own.kind === 'objection' ? given.own.terms.receivedOn : null;
  if (received !== null && localOf(happened).day < received)
    return aboutMilestone('before-receipt', milestone.id, { day: localOf(happened).day, received });
  const anew = beforeWithdrawal(given, milestone.id, happened);
  if (anew !== null) return anew;
  return milestone.notBefore && happened < milestone.endsAt
    ? aboutMilestone('before-the-hour', milestone.id, values)
    : null;
}

/** A decision that takes the place of another comes after that was withdrawn, or where nobody filed when, after it was sent: by the day. */
function beforeWithdrawal({ facts }: Pick<CaseState, 'facts'>, id: string, happened: EpochMs): Refusal | null {
  const last = facts.replaced?.[id]?.at(-1);
  if (last === undefined) return null;
  const [{ day }, { day: since }] = [localOf(happened), localOf(last.withdrawnAt ?? last.sentAt)];
  return day < since ? aboutMilestone('before-withdrawal', id, { day, since }) : null;
}
