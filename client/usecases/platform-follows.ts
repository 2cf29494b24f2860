import type { CaseState } from '../../domain/case/state.ts';
import type { Finding } from '../../domain/plan/finding.ts';
import { allWithTrait, withTrait } from '../../domain/plan/trait.ts';

/**
 * Whether a finding is of the definition alone: once the notice is out and the closing moved, that the platform follows is a duty that
 * staff confirm, and what the definition says of the platform is history.
 */
export const platformFollows =
  ({ milestones }: Pick<CaseState, 'milestones'>, moved: CaseState['facts']['moved']) =>
  ({ rule }: Pick<Finding, 'rule'>): boolean =>
    rule === 'clock-mismatch' &&
    withTrait(milestones, 'announces')?.state === 'done' &&
    allWithTrait(milestones, 'closes-bids').some(({ id }) => moved[id] !== undefined);
