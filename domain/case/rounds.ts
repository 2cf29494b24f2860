import { isPartyName } from '../plan/parties.ts';
import { stepOf } from '../plan/own-steps.ts';
import { partOf, wholeOf } from '../plan/part.ts';
import { roundId, roundOf } from '../plan/round-name.ts';
import { means } from '../plan/trait.ts';
import type { CaseMilestone } from './milestone.ts';

/**
 * The round that somebody means who reports a milestone by its name. Without the number of a round that is the first one that is
 * not done; when every round is done, a new one that follows the last. A number means that round: one that is there, or the next.
 * Null when the case has no such milestone.
 */
export function roundToReport(milestones: readonly CaseMilestone[], id: string): CaseMilestone | null {
  const itself = milestones.find((one) => one.id === id) ?? ofNewApplicant(milestones, id);
  const last = itself ?? roundBefore(milestones, id);
  if (last === null) return null;
  // Of a step of one's own a round more comes by its number alone.
  if (!means(last, 'comes-again') && (itself !== null || stepOf(wholeOf(last.id)) === null)) return itself;
  if (itself !== null && (itself.state !== 'done' || roundOf(id) !== null)) return itself;
  const next = nextName(last.id);
  return laterRound(milestones, last, next);
}

/** The application of somebody who applies while the case runs, as it is before its plan is made; null when it is no such thing. */
function ofNewApplicant(milestones: readonly CaseMilestone[], id: string): CaseMilestone | null {
  const own = partOf(id);
  const whole = own === null || !isPartyName(own.part) ? undefined : milestones.find((one) => one.id === own.whole);
  if (whole === undefined || !means(whole, 'takes-applicants')) return null;
  const traits = whole.traits.filter((trait) => trait !== 'takes-applicants');
  return { ...whole, id, traits, reportable: true, state: 'open', happenedAt: null, version: 1 };
}

/** The round that somebody announces by its number: the next of something that comes again; null when it is no such round. */
export function nextRound(milestones: readonly CaseMilestone[], id: string): CaseMilestone | null {
  const last = milestones.some((one) => one.id === id) ? null : roundBefore(milestones, id);
  return last !== null && (means(last, 'comes-again') || stepOf(wholeOf(last.id)) !== null) ? newRound(last, id) : null;
}

/** The first round from this one on that is not done, or a new one behind the last. */
function laterRound(milestones: readonly CaseMilestone[], before: CaseMilestone, id: string): CaseMilestone {
  const there = milestones.find((one) => one.id === id);
  if (there === undefined) return newRound(before, id);
  return there.state === 'done' ? laterRound(milestones, there, nextName(id)) : there;
}

/** Of a name that the case does not have, the round before it. */
function roundBefore(milestones: readonly CaseMilestone[], id: string): CaseMilestone | null {
  const later = roundOf(id);
  const before = later === null ? null : roundId(later.first, later.round - 1);
  return milestones.find((one) => one.id === before) ?? null;
}

function nextName(id: string): string {
  const { first, round } = roundOf(id) ?? { first: id, round: 1 };
  return roundId(first, round + 1);
}

/** A round that nobody planned, as it is before its plan is made: by the dates of the one before it. */
const newRound = (last: CaseMilestone, id: string): CaseMilestone => ({
  ...last,
  id,
  after: [...last.after, last.id],
  state: 'open',
  happenedAt: null,
  alarms: 0,
  version: 1,
});
