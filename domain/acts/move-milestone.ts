import { isOver, type CaseMilestone } from '../case/milestone.ts';
import { nextRound } from '../case/rounds.ts';
import type { CaseState } from '../case/state.ts';
import { localOf } from '../law/clock.ts';
import type { EpochMs } from '../law/iso-date.ts';
import { means, withTrait, type Trait } from '../plan/trait.ts';
import { alreadyDone } from './already-done.ts';
import { barred, goesOn, instantOfAct, milestoneOf, unknownMilestone } from './bars.ts';
import { APPLICANT, LOT } from './meant.ts';
import { aboutMilestone, refusal, type Refusal } from './refusal.ts';
import { act, ALL_KINDS, STEERING } from './spec.ts';

/** Whether the new date is lawful is a second question, for the plan. */
export const moveMilestone = act({
  word: 'verplaats',
  brief: 'Verplaats een mijlpaal, met alles wat ervan afhangt',
  kinds: ALL_KINDS,
  shape: {
    milestone: {
      kind: 'milestone',
      word: 'mijlpaal',
      brief: 'Welke datum verplaatst',
      example: 'sluiting',
      positional: true,
    },
    applicant: APPLICANT,
    lot: LOT,
    to: {
      kind: 'date',
      word: 'naar',
      brief: 'Nieuwe dag, en bij een moment de tijd',
      example: '"2027-03-15 15:00"',
      positional: true,
    },
    reason: { kind: 'text', word: 'reden', brief: 'Waarom; komt in het dossier' },
    outage: {
      kind: 'text',
      word: 'storing',
      brief: 'Bewijs van een storing kort voor de sluiting; dan zijn er twee mensen nodig',
      optional: true,
    },
    version: { kind: 'version', word: 'versie', brief: 'Versie van de datum waarop dit is besloten', optional: true },
  },
  roles: STEERING,
  // A closing that has passed opens again by two people alone (Aw 2.109).
  people: ({ outage }) => (outage === undefined ? 1 : 2),
  change: (_given, { milestone, to }, at) => ({ kind: 'move', milestone, to, now: at }),
  offered: (given) => goesOn(given),
  may(given, act, now) {
    const known = milestoneOf(given, act.milestone);
    const milestone = known ?? nextRound(given.milestones, act.milestone);
    if (milestone === null) return unknownMilestone(act.milestone);
    const why = barred(given, act, now);
    if (why !== null) return why;
    if (!/^\d{4}-\d{2}-\d{2}( \d{2}:\d{2})?$/.test(act.to)) return refusal('bad-act', { values: { what: act.to } });
    if (act.version !== undefined && act.version !== milestone.version)
      return aboutMilestone('changed-meanwhile', milestone.id, { when: milestone.when });
    if (known === null) return closedForRounds(given, milestone);
    if (act.outage !== undefined && means(milestone, 'closes-bids') && milestone.state === 'passed')
      return outageAllowed(given, milestone, act.outage);
    return (
      stillMovable(given, milestone, instantOfAct(act, now)) ??
      outageExtends(milestone, act) ??
      heardInTime(given, milestone, act.to)
    );
  },
});

/** Nobody asks or answers for bids that have closed. */
function closedForRounds({ milestones }: CaseState, round: CaseMilestone): Refusal | null {
  const about: readonly Trait[] = ['closes-questions', 'answers-questions'];
  const closing = withTrait(milestones, 'closes-bids');
  if (closing === null || !isOver(closing) || !about.some((trait) => means(round, trait))) return null;
  return aboutMilestone('move-after-closing', closing.id, { when: closing.when });
}

/** Somebody is heard before the decision (Awb 7:2): on its day at the latest, unless that day has passed already. */
function heardInTime(given: CaseState, milestone: CaseMilestone, to: string): Refusal | null {
  const decision = withTrait(given.milestones, 'decides-objection');
  if (decision?.state !== 'open' || !means(milestone, 'hears') || to.slice(0, 10) <= decision.lastDay) return null;
  return refusal('hearing-after-decision', {
    milestone: milestone.id,
    ground: 'Awb 7:2',
    values: { to, last: decision.lastDay },
  });
}

/** A failed channel shortly before the closing: with proof, while nothing has been opened (Aw 2.109). */
function outageAllowed(given: CaseState, closing: CaseMilestone, evidence: string): Refusal | null {
  const about = { milestone: closing.id, ground: 'Aw 2.109' };
  if (evidence.trim() === '') return refusal('outage-not-proven', about);
  const opening = withTrait(given.milestones, 'opens-bids');
  if (opening === null) return refusal('no-such-moment', { ...about, values: { moment: 'opens-bids' } });
  return opening.state === 'open' || opening.state === 'overdue' ? null : refusal('outage-after-opening', about);
}

/** After an outage a term is longer, never shorter (Aw 2.109). */
function outageExtends(
  milestone: CaseMilestone,
  act: { readonly outage?: string; readonly to: string },
): Refusal | null {
  const { day, time } = localOf(milestone.endsAt);
  const present = milestone.kind === 'moment' ? `${day} ${time}` : milestone.lastDay;
  // A day alone keeps the hour.
  if (act.outage === undefined || act.to >= present.slice(0, act.to.length)) return null;
  return refusal('outage-shortens', { milestone: milestone.id, ground: 'Aw 2.109', values: { when: milestone.when } });
}

/** A milestone that was done or whose instant has come is a fact and moves no more. */
function stillMovable(given: CaseState, milestone: CaseMilestone, at: EpochMs): Refusal | null {
  const values = { when: milestone.when };
  switch (milestone.state) {
    case 'done':
      return alreadyDone(given, milestone);
    case 'passed':
      return aboutMilestone('move-after-closing', milestone.id, values);
    case 'open':
      return milestone.owner === 'theirs' && at >= milestone.endsAt
        ? aboutMilestone('move-after-closing', milestone.id, values)
        : null;
    case 'void':
      return aboutMilestone('application-gone', milestone.id, { application: milestone.waitsFor ?? milestone.id });
    case 'overdue':
      return null;
  }
}
