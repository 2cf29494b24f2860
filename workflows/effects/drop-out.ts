import { wayOfAct } from '../../domain/case/lot-way.ts';
import type { ChangedDate } from '../../domain/case/state.ts';
import { activityLabel } from '../../texts/labels/activities.ts';
import { withTrait } from '../../domain/plan/trait.ts';
import { quick } from '../core/calls.ts';
import type { Run } from '../core/run.ts';
import { awardOf, replaceAward, subjectOf, winnersElsewhere } from './awards.ts';
import type { Turn } from '../core/effect.ts';
import { askDecision, planDecision } from './new-decision.ts';

/** The winner drops out: the next of the fixed ranking takes its place, and whoever disagrees can object anew (U3.8). */
export async function dropOut(run: Run, { act, at, by }: Turn<'dropOut'>): Promise<readonly ChangedDate[]> {
  const { state, journal } = run;
  const { bid, reason } = act;
  const before = awardOf(run, act.award);
  const dropped = [...before.dropped, bid];
  const { case: name, hash } = state;
  const next = await quick(activityLabel.scoring).next({
    case: name,
    hash,
    award: act.award,
    lots: before.lots,
    dropped,
    elsewhere: winnersElsewhere(run, act.award),
  });
  const award = before.drawn === undefined ? next : { ...next, drawn: before.drawn };
  const plan = await planDecision(run, award, at);
  replaceAward(run, award);
  const decided = withTrait(wayOfAct(state, act).milestones, 'decides')?.state === 'done';
  journal.note({
    fact: { kind: 'dropped-out', award, bid, reason },
    subject: `${subjectOf(award)}/${run.state.seq}`,
    at,
    by,
    // Where a new decision follows, people hear of both at once.
    tell: plan === null ? { kind: 'dropped-out', award, bid, decided } : null,
  });
  return askDecision(run, award, plan, { because: 'drop-out', reason, by, dropped: bid }, at);
}
