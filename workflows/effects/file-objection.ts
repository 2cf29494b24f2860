import type { ChangedDate } from '../../domain/case/state.ts';
import { withTrait } from '../../domain/plan/trait.ts';
import { activityLabel } from '../../texts/labels/activities.ts';
import { quick } from '../core/calls.ts';
import type { Turn } from '../core/effect.ts';
import type { Run } from '../core/run.ts';
import { tender } from './awards.ts';

/** The objection is filed and becomes a case of its own; nothing of the procedure stands still by it (Awb 6:16). */
export async function fileObjection(run: Run, { act, at, by }: Turn<'fileObjection'>): Promise<readonly ChangedDate[]> {
  const { state, journal } = run;
  const own = tender(run);
  const decision = withTrait(state.milestones, 'decides');
  const window = withTrait(state.milestones, 'takes-objections');
  if (window === null) throw new Error('an objection passed its guard in a procedure without a window');
  const filed = await quick(activityLabel.startObjection).startObjection({
    case: state.case,
    hash: state.hash,
    act: act.id,
    receivedAt: act.receivedAt,
    postedOn: act.postedOn ?? null,
    // Of the decision that the window runs from now: a drop-out may have opened it anew.
    sentAt: decision === null ? null : (state.facts.actual[decision.id] ?? decision.happenedAt),
    windowLastDay: window.lastDay,
    committee: act.committee === 'yes',
    startsAt: at,
    ownClock: run.clock !== undefined,
  });
  const { no, reference, timeliness } = filed;
  const others = own.objections.filter((one) => one.no !== no);
  own.objections = [...others, { no, reference, timeliness, consequence: null }];
  const { receivedAt, proof } = act;
  journal.note({
    fact: { kind: 'objection-filed', no, objection: reference, receivedAt, timeliness, proof },
    subject: String(no),
    at,
    by,
    tell: { kind: 'objection', no, timeliness },
  });
  return [];
}
