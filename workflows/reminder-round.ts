import type { RoundInput } from '../contracts/input.ts';
import { activityLabel } from '../texts/labels/activities.ts';
import { quick, sending } from './run/effects.ts';

const BATCH = 250;
const SENDERS = 4;

/** Tells every person once what is due to them in all cases: a function of the plans and the day. */
export async function reminderRound(input?: RoundInput): Promise<number> {
  const now = input?.now ?? Date.now();
  const { day, mails } = await quick(activityLabel.prepareRound).prepareRound({ now });
  const starts = Array.from({ length: Math.ceil(mails / BATCH) }, (_, batch) => batch * BATCH);
  let sent = 0;
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
