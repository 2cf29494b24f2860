import type { RoundInput } from '../../contracts/input.ts';
import { activityLabel } from '../../texts/labels/activities.ts';
import { sending } from '../core/calls.ts';

const BATCH = 250;
const SENDERS = 4;

/** Tells every person once what is due to them in all cases: a function of the plans and the day. */
export async function reminderRound(input?: RoundInput): Promise<number> {
  const now = input?.now ?? Date.now();
  const {
    day,
    mails,
    sent: first,
  } = await sending(activityLabel.prepareRound).prepareRound({ ...input, now, first: BATCH });
  // The first part went out with the preparation, which most days is all.
  const starts = Array.from({ length: Math.max(0, Math.ceil(mails / BATCH) - 1) }, (_, batch) => (batch + 1) * BATCH);
  let sent = first;
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
