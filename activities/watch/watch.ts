import { activityInfo, cancellationSignal } from '@temporalio/activity';
import { replaceTroubles, troublesOf } from '../../store/troubles.ts';
import { databaseOffset, putWatch } from '../../store/watches.ts';
import { raise } from '../alarm/raise.ts';
import type { Deps } from '../deps.ts';
import { deliver } from '../mail/deliver.ts';
import { endFailing } from './ended-failing.ts';
import type { Look } from './look.ts';
import { lettersWithoutProof } from './letters-without-proof.ts';
import { lostCases } from './lost-cases.ts';
import { mailNearItsMoment } from './mail-before-moment.ts';
import { missedRounds } from './missed-rounds.ts';
import { resetCases } from './reset-cases.ts';
import { showLostMail } from './show-lost-mail.ts';
import { silentCases } from './silent-cases.ts';
import { mailThatIsStuck } from './stuck-mail.ts';
import { sweepUploads } from './sweep-uploads.ts';

const LOOKS: readonly Look[] = [
  lostCases,
  resetCases,
  silentCases,
  mailThatIsStuck,
  mailNearItsMoment,
  lettersWithoutProof,
  missedRounds,
];

/** Mail that goes with an alarm; the rest goes in the next round of the mail. */
const AT_MOST = 100;

/** Looks at everything, keeps what is wrong and tells what nobody was told of. One look that fails keeps no other from looking. */
export async function watch(deps: Deps): Promise<number> {
  const temporalOffsetMs = Date.now() - activityInfo().currentAttemptScheduledTimestampMs;
  const failed: unknown[] = [];
  for (const { kinds, find } of LOOKS)
    try {
      await replaceTroubles(deps.db, kinds, await find(deps));
    } catch (error) {
      failed.push(error);
      deps.log.error({ kinds, error: String(error) }, 'a look of the watch failed');
    }
  await endFailing(deps);
  await showLostMail(deps).catch((error: unknown) => failed.push(error));
  await sweepUploads(deps).catch((error: unknown) => failed.push(error));
  const troubles = await troublesOf(deps.db);
  // Somebody must act on it: it does not wait for the round of the mail.
  if ((await raise(deps, troubles)) > 0) await deliver(deps, 'oldest', AT_MOST, cancellationSignal());
  if (failed.length > 0) throw failed[0];
  await putWatch(deps.db, { databaseOffsetMs: await databaseOffset(deps.db, Date.now), temporalOffsetMs });
  return troubles.length;
}
