import { ApplicationFailure } from '@temporalio/common';
import { noticesToTell, tellNotice } from '../store/notices.ts';
import type { Deps } from './deps.ts';
import { notify } from './notify.ts';

/** Tells what is on record and no case tells: its case was ended in between from outside, or it was done on the case file. */
export async function tellLate(deps: Deps): Promise<void> {
  for (const notice of await noticesToTell(deps.db))
    try {
      await notify(deps, notice);
    } catch (error) {
      if (!(error instanceof ApplicationFailure) || error.nonRetryable !== true) throw error;
      deps.log.error({ reference: notice.case.reference, notice: notice.kind, error: error.message }, 'cannot be told');
      await tellNotice(deps.db, notice.key, []);
    }
}
