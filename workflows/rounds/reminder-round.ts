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
  let sent = 0;
  // One after the other: whoever reads her mail finds it in the order of the days.
  for (const morning of mornings) sent += await roundOf(morning);
  return sent;
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
