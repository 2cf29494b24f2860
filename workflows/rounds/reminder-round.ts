import type { Morning, RoundInput } from '../../contracts/input.ts';
import { activityLabel } from '../../texts/labels/activities.ts';
import { sending } from '../core/calls.ts';

const BATCH = 250;
const SENDERS = 4;

/**
 * Tells every person once what is due to them in all cases: a function of the plans and the day. A rehearsal asks for all mornings
 * up to the next thing that happens in any case.
 * @returns how many mails went out.
 */
export async function reminderRound({ mornings = [{ now: Date.now() }] }: RoundInput = {}): Promise<number> {
  // No morning needs to know of another: what one reminds of is a distance that no other has.
  const sent = await Promise.all(mornings.map(roundOf));
  return sent.reduce((sum, one) => sum + one, 0);
}

async function roundOf(morning: Morning): Promise<number> {
  const prepared = await sending(activityLabel.prepareRound).prepareRound({ ...morning, first: BATCH });
  const { day, mails } = prepared;
  // The first part went out with the preparation, which most days is all.
  const starts = Array.from({ length: Math.max(0, Math.ceil(mails / BATCH) - 1) }, (_, batch) => (batch + 1) * BATCH);
  let { sent } = prepared;
  const sender = async (): Promise<void> => {
    for (let from = starts.shift(); from !== undefined; from = starts.shift())
      sent += await sending(activityLabel.sendBatch(from, Math.min(from + BATCH, mails))).sendBatch({
        day,
        from,
        to: from + BATCH,
      });
  };
  await Promise.all(Array.from({ length: SENDERS }, sender));
  return sent;
}
