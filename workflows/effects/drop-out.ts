import { wayOfAct } from '../../domain/case/lot-way.ts';
import type { AwardOutcome } from '../../domain/case/outcome.ts';
import type { ChangedDate } from '../../domain/case/state.ts';
import { activityLabel } from '../../texts/labels/activities.ts';
import { isAtStake, outcomeWithout, winnersOf, withDraws } from '../../domain/evaluation/outcome.ts';
import { withTrait } from '../../domain/plan/trait.ts';
import { quick } from '../core/calls.ts';
import type { Run } from '../core/run.ts';
import { awardOf, replaceAward, subjectOf, tender, winnersElsewhere } from './awards.ts';
import type { Turn } from '../core/effect.ts';
import { askDecision, planDecision } from './new-decision.ts';

/**
 * A bidder drops out. After a winner the next of the fixed ranking takes its place, and whoever disagrees can object anew (U3.8);
 * of anybody else it is filed, that nothing passes to one who left.
 */
export async function dropOut(run: Run, { act, at, by }: Turn<'dropOut'>): Promise<readonly ChangedDate[]> {
  const { state, journal } = run;
  const { bid, reason } = act;
  if (tender(run).awards === null) return withoutRanking(run, { act, at, by });
  const before = awardOf(run, act.award);
  const atStake = isAtStake(before.outcome, bid);
  const award = await without(run, before, bid);
  const plan = atStake ? await planDecision(run, award, at) : null;
  replaceAward(run, award);
  const decided = withTrait(wayOfAct(state, act).milestones, 'decides')?.state === 'done';
  journal.note({
    fact: { kind: 'dropped-out', award, bid, reason },
    subject: `${subjectOf(award)}/${run.state.seq}`,
    at,
    by,
    // Where a new decision follows, people hear of both at once.
    tell: plan === null ? { kind: 'dropped-out', award, bid, atStake, decided } : null,
  });
  return askDecision(run, award, plan, { because: 'drop-out', reason, by, dropped: bid }, at);
}

/** Nobody is next where nothing was ranked: it is filed, and people hear what may have to follow. */
function withoutRanking(
  { state, journal }: Run,
  { act: { award: name, bid, reason }, at, by }: Pick<Turn<'dropOut'>, 'act' | 'at' | 'by'>,
): readonly ChangedDate[] {
  const decided = withTrait(state.milestones, 'decides')?.state === 'done';
  journal.note({
    fact: { kind: 'dropped-out', award: null, name, bid, reason },
    subject: `${name}/${state.seq}`,
    at,
    by,
    tell: { kind: 'dropped-out', award: null, bid, atStake: false, decided },
  });
  return [];
}

/** An award without a bid that leaves it: where it had won, as the ranking has it then. */
async function without(run: Run, before: AwardOutcome, bid: string): Promise<AwardOutcome> {
  const { case: name, hash } = run.state;
  const { award, lots, outcome, drawn } = before;
  const dropped = [...before.dropped, bid];
  if (!winnersOf(outcome).includes(bid)) return { ...before, outcome: outcomeWithout(outcome, bid), dropped };
  const elsewhere = winnersElsewhere(run, award);
  const next = await quick(activityLabel.scoring).next({ case: name, hash, award, lots, dropped, elsewhere });
  return drawn === undefined ? next : { ...next, outcome: withDraws(next.outcome, drawn), drawn };
}
