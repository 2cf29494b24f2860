import { opensDuties } from '../../domain/case/duties.ts';
import { windowOf } from '../../domain/case/lodging.ts';
import { wayOfAct } from '../../domain/case/lot-way.ts';
import { phaseWith } from '../../domain/case/outlook.ts';
import { tenderOf, type ChangedDate } from '../../domain/case/state.ts';
import { withTrait } from '../../domain/plan/trait.ts';
import { activityLabel } from '../../texts/labels/activities.ts';
import { quick } from '../core/calls.ts';
import type { Turn } from '../core/effect.ts';
import { planAnew } from '../core/replan.ts';
import type { Run } from '../core/run.ts';
import { askedAnew } from './asked-anew.ts';
import { tender } from './awards.ts';

/**
 * A ranking is withdrawn, after a judgment or because it was wrong: bids are ranked anew, and what was decided on it is decided and sent
 * anew, with terms of its own. The first stays on file.
 */
export async function rankAnew(
  run: Run,
  { act, at, by, plan }: Turn<'decideAnew' | 'withdrawDecision'>,
): Promise<readonly ChangedDate[]> {
  const { state, journal } = run;
  const way = wayOfAct(state, act);
  const awards = tenderOf(way)?.awards ?? [];
  const evaluation = run.known(act.milestone);
  const sent = withTrait(way.milestones, 'decides');
  const decision = sent?.state === 'done' ? sent : null;
  const window = decision === null ? null : windowOf(way, decision);
  const next = decision === null ? plan : await planAnew(run, decision.id, at, plan?.facts);
  await quick(activityLabel.scoring).withdrawRankings({ case: state.case, awards: awards.map(({ award }) => award) });
  const phase = phaseWith(state, evaluation);
  const others = (tender(run).awards ?? []).filter((one) => awards.every(({ award }) => award !== one.award));
  tender(run).awards = others.length === 0 ? null : others;
  // Who left stays away from the new ranking.
  tender(run).toRankAnew = [...tender(run).toRankAnew, ...awards.map(({ award, dropped }) => ({ award, dropped }))];
  const again = [...(decision === null ? [] : [decision]), ...(evaluation.state === 'done' ? [evaluation] : [])];
  const { milestones, dates } = askedAnew(run, again, window, next);
  const rectify = opensDuties(state, dates, at);
  const { id, version } = evaluation;
  const { reason, proof } = act;
  const withdrawn = awards.map(({ award, lots, resultHash }) => ({ award, lots, resultHash }));
  journal.note({
    fact: { kind: 'ranking-withdrawn', milestone: id, version, awards: withdrawn, reason, proof },
    subject: `${id}/${act.id}`,
    at,
    by,
    milestones: [
      evaluation,
      ...[...again, ...milestones].filter((one, no, all) => one !== evaluation && all.indexOf(one) === no),
    ],
    tell: dates.length === 0 ? null : { kind: 'moved', milestone: id, changed: dates, rectify },
  });
  if (evaluation.phase !== phase) journal.notePhase(evaluation.lot, evaluation.phase);
  return dates;
}
