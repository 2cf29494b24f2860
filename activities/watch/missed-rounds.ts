import { ScheduleNotFoundError } from '@temporalio/client';
import { MAIL_SCHEDULE, REMINDER_SCHEDULE } from '../../contracts/names.ts';
import type { Trouble } from '../../store/troubles.ts';
import type { Deps } from '../deps.ts';
import type { Look } from './look.ts';

/** A round begins well within this after its time. */
const LATE_MS = 4 * 60_000;

/** Rounds that do not run: their schedule is gone, stands still, or is late. */
export const missedRounds: Look = {
  kinds: ['round-missed'],
  async find(deps) {
    const found = await Promise.all([REMINDER_SCHEDULE, MAIL_SCHEDULE].map((id) => whyMissed(deps, id)));
    return found.flatMap((one) => (one === null ? [] : [one]));
  },
};

async function whyMissed({ rounds }: Deps, id: string): Promise<Trouble | null> {
  const trouble = (detail: string): Trouble => ({ reference: '', kind: 'round-missed', subject: id, detail });
  try {
    const { state, info } = await rounds.schedule.getHandle(id).describe();
    if (state.paused) return trouble('paused');
    const [next] = info.nextActionTimes;
    return next !== undefined && next.getTime() < Date.now() - LATE_MS ? trouble('late') : null;
  } catch (error) {
    if (!(error instanceof ScheduleNotFoundError)) throw error;
    return trouble('not there');
  }
}
