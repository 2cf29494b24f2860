import { stillOpen, type CaseMilestone } from '../case/milestone.ts';
import { countedFrom } from '../case/counted-from.ts';
import { tenderOf, type CaseState } from '../case/state.ts';
import { localOf } from '../law/clock.ts';
import type { EpochMs } from '../law/iso-date.ts';
import { means } from '../plan/trait.ts';
import { barred, milestoneOf, readable, unknownMilestone } from './bars.ts';
import { APPLICANT, LOT } from './meant.ts';
import { beforeWhatPrecedes, happenedWhen } from './order.ts';
import { aboutMilestone, refusal, type Refusal } from './refusal.ts';
import { feedsPlan } from './report-milestone.ts';
import { act, ALL_KINDS, STEERING } from './spec.ts';

/** A report of the wrong day, or of what was never done, is put right by two people; the first report stays on file. */
export const correctReport = act({
  word: 'herstel',
  brief: 'Herstel een melding met een verkeerde dag, of van iets dat niet is gedaan; met twee mensen',
  kinds: ALL_KINDS,
  shape: {
    milestone: {
      kind: 'milestone',
      word: 'mijlpaal',
      brief: 'Mijlpaal die verkeerd is gemeld',
      positional: true,
      among: 'done',
    },
    applicant: APPLICANT,
    lot: LOT,
    reason: { kind: 'text', word: 'reden', brief: 'Wat er mis was; komt in het dossier' },
    proof: { kind: 'text', word: 'bewijs', brief: 'Waaruit blijkt hoe het echt was' },
    happenedAt: { kind: 'instant', word: 'gebeurd', brief: 'Wanneer het echt gebeurde', optional: true },
    notDone: {
      kind: 'choice',
      word: 'niet-gedaan',
      brief: 'Het is helemaal niet gedaan',
      choices: { ja: 'yes' },
      optional: true,
      insteadOf: 'happenedAt',
    },
  },
  roles: STEERING,
  people: () => 2,
  change(given, { milestone, happenedAt, notDone }) {
    const known = milestoneOf(given, milestone);
    if (known === null || !feedsPlan(known) || (happenedAt === undefined && notDone === undefined)) return null;
    const open = stillOpen(given.milestones);
    return { kind: 'report', milestone, happenedAt: happenedAt ?? null, open };
  },
  reopens: (given, { milestone }) => passedFrom(given, milestone),
  // Whoever reports something twice is told of it.
  offered: () => false,
  may(given, act, now) {
    const milestone = milestoneOf(given, act.milestone);
    if (milestone === null) return unknownMilestone(act.milestone);
    // What happened is put right also while the case stands still.
    const why = barred(given, act, now, 'may');
    if (why !== null) return why;
    const { happenedAt: was } = milestone;
    if (milestone.state !== 'done' || was === null) return aboutMilestone('nothing-to-correct', milestone.id, {});
    if (act.notDone !== undefined) return undone(given, milestone);
    if (act.happenedAt === undefined)
      return refusal('missing-field', { values: { what: 'gebeurd of niet-gedaan (hoe het echt was)' } });
    if (act.happenedAt === was) return aboutMilestone('corrected-already', milestone.id, { was: readable(was) });
    return (
      happenedWhen(given, milestone, act.happenedAt, now) ??
      beforeWhatPrecedes(given, milestone, act.happenedAt) ??
      afterWhatFollows(given, milestone, act.happenedAt)
    );
  },
});

/** What has passed and counts from a milestone: it opens anew when that came on another day. */
export const passedFrom = (given: Pick<CaseState, 'milestones'>, id: string): readonly string[] =>
  countedFrom(given.milestones, id).flatMap((one) => (one.state === 'passed' ? [one.id] : []));

/** What was done behind it does not stand on nothing, and prices that were made do not vanish. */
function undone(given: CaseState, milestone: CaseMilestone): Refusal | null {
  if (given.own.kind === 'subsidy' && given.own.priced && means(milestone, 'by-figure'))
    return aboutMilestone('figure-stands', milestone.id, {});
  if (tenderOf(given)?.started !== undefined && tenderOf(given)?.started !== 'none')
    return aboutMilestone('subsidies-started', milestone.id, {});
  const follower = given.milestones.find((one) => one.state === 'done' && one.after.includes(milestone.id));
  return follower === undefined ? null : aboutMilestone('others-follow', milestone.id, { other: follower.id });
}

/** Why it cannot have happened on that day: what follows it was done before that. */
function afterWhatFollows(given: CaseState, milestone: CaseMilestone, happened: EpochMs): Refusal | null {
  const { day } = localOf(happened);
  for (const other of given.milestones) {
    if (other.happenedAt === null || !other.after.includes(milestone.id)) continue;
    const since = localOf(other.happenedAt).day;
    if (since < day) return aboutMilestone('after-what-follows', milestone.id, { day, other: other.id, since });
  }
  return null;
}
