import type { RoundInput } from '../contracts/input.ts';
import { activityLabel } from '../texts/labels/activities.ts';
import { sending } from './run/effects.ts';

const BATCH = 250;
const SENDERS = 4;

/** Tells every person once what is due to them in all cases: a function of the plans and the day. */
export async function reminderRound(input?: RoundInput): Promise<number> {
  const now = input?.now ?? Date.now();
  const round = await sending(activityLabel.prepareRound).prepareRound({ ...input, now, first: BATCH });
  const { day, mails } = round;
  const starts = Array.from({ length: Math.ceil(mails / BATCH) }, (_, batch) => batch * BATCH);
  // A history of before the first part was sent at once sends it itself.
  if (round.sent !== undefined) starts.shift();
  let sent = round.sent ?? 0;
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
