import { offeredNow } from '../../domain/acts/judge.ts';
import type { CaseMilestone } from '../../domain/case/milestone.ts';
import type { PlayedCase } from './played-case.ts';

const DAY_MS = 86_400_000;

/** What is done of a procedure that is played. */
interface Done {
  /** The milestones that are reported: those of staff when it does not say. */
  readonly reported?: (one: CaseMilestone) => boolean;
  /** Whether bids are scored as soon as that is offered. */
  readonly scored?: boolean;
}

/** Day by day until an instant, or until the case ends: everything is reported on its day. */
export async function onItsDay(
  played: PlayedCase,
  until: number,
  { reported = ({ owner }) => owner === 'ours', scored = true }: Done = {},
): Promise<void> {
  while (played.ended === null && played.now < until) {
    if (scored && offeredNow(played.known).includes('scoreBids')) await played.act('scoreBids', {});
    for (const one of played.known.milestones)
      if (reported(one) && (one.state === 'overdue' || (one.state === 'open' && played.now + DAY_MS > one.endsAt)))
        await played.act('reportMilestone', { milestone: one.id });
    await played.turn(Math.min(played.now + DAY_MS, until));
  }
}
