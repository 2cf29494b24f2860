import type { CaseMilestone } from '../../domain/case/milestone.ts';
import type { Turn } from '../core/effect.ts';
import type { Run } from '../core/run.ts';
import { means } from '../../domain/plan/trait.ts';

/**
 * What others did is on record, and the lead hears it, and nothing else changes.
 * @param why the case, or its lot, had ended; or it had come already.
 */
export function fileAside(
  { state, journal }: Run,
  milestone: CaseMilestone,
  why: 'ended' | 'again',
  { act, at, by }: Turn<'reportMilestone'>,
): void {
  const { id, version } = milestone;
  const { happenedAt = at, proof = null } = act;
  const applies = means(milestone, 'applies');
  journal.note({
    fact: { kind: 'filed-aside', milestone: id, version, why, happenedAt, applies, proof },
    subject: `${id}/${act.id}`,
    at,
    by,
    // Of somebody new there is no milestone, for nothing is planned any more.
    milestones: state.milestones.filter((one) => one.id === id),
    tell: { kind: 'filed-aside' },
  });
}
