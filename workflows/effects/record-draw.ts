import type { ChangedDate } from '../../domain/case/state.ts';
import { drawn } from '../../domain/evaluation/outcome.ts';
import type { Run } from '../core/run.ts';
import { awardOf, replaceAward, subjectOf } from './awards.ts';
import type { Turn } from '../core/effect.ts';
import { askDecision, planDecision } from './new-decision.ts';

/** A tie is settled outside, before a notary; the outcome is recorded (U5.3-e). */
export async function recordDraw(run: Run, { act, at, by }: Turn<'recordDraw'>): Promise<readonly ChangedDate[]> {
  const { notary, proof, winner } = act;
  const before = awardOf(run, act.award);
  const among = 'tie' in before.outcome ? before.outcome.tie : [];
  const draws = [...(before.drawn ?? []), { bid: winner, among }];
  const award = { ...before, outcome: drawn(before.outcome, winner), drawn: draws };
  const plan = await planDecision(run, award, at);
  replaceAward(run, award);
  run.journal.note({
    fact: { kind: 'draw-recorded', award, notary, proof },
    subject: `${subjectOf(award)}/${run.state.seq}`,
    at,
    by,
  });
  return askDecision(run, award, plan, { because: 'draw', reason: null, by, dropped: null }, at);
}
