import { ScheduleNotFoundError, ScheduleOverlapPolicy, ServiceError } from '@temporalio/client';
import { MAIL_SCHEDULE } from '../../contracts/names.ts';
import { TemporalAway, type WholeDesk } from './connect.ts';

/** Whoever acted has what she asked; she waits no longer for mail to be begun. */
const PATIENCE_MS = 3_000;

/**
 * Asks for a round of the mail now, where one comes every few minutes: what waits goes out, and what is proven of letters is told to their
 * cases. One that is under way is followed by another. The rows are the fact: with no server they wait for the next round.
 * @returns whether it was asked
 */
export async function sendSoon(server: () => Promise<Pick<WholeDesk, 'rounds'>>): Promise<boolean> {
  try {
    const { rounds } = await server();
    await rounds.connection.withDeadline(Date.now() + PATIENCE_MS, () =>
      rounds.schedule.getHandle(MAIL_SCHEDULE).trigger(ScheduleOverlapPolicy.BUFFER_ONE),
    );
    return true;
  } catch (error) {
    if ([TemporalAway, ScheduleNotFoundError, ServiceError].some((kind) => error instanceof kind)) return false;
    throw error;
  }
}
