import { activityInfo } from '@temporalio/activity';
import { ApplicationFailure } from '@temporalio/common';
import type { Activities } from '../../contracts/activities.ts';
import { referenceOf } from '../../store/case-ids.ts';
import { endTrouble, putTrouble, type Trouble } from '../../store/troubles.ts';
import type { Deps } from '../deps.ts';

/** From here on somebody must look. */
const LONG_MS = 5 * 60_000;
/** Enough of what went wrong. */
const LENGTH = 200;

/** The same activities; one that has failed for five minutes is put down as a trouble of its case until it succeeds. */
export function noted(deps: Deps, activities: Activities): Activities {
  const all: Readonly<Record<string, (...given: never[]) => Promise<unknown>>> = { ...activities };
  return Object.fromEntries(
    Object.entries(all).map(([name, work]) => [name, (...given: never[]) => tried(deps, () => work(...given))]),
  ) as unknown as Activities;
}

async function tried<Done>(deps: Deps, work: () => Promise<Done>): Promise<Done> {
  const { attempt } = activityInfo();
  try {
    const done = await work();
    if (attempt > 1) await quietly(deps, () => over(deps));
    return done;
  } catch (error) {
    // What ends at once is the case's own matter, and fails for no time.
    const ends = error instanceof ApplicationFailure && error.nonRetryable === true;
    await quietly(deps, () => (ends ? over(deps) : note(deps, error)));
    throw error;
  }
}

async function note(deps: Deps, error: unknown): Promise<void> {
  const { scheduledTimestampMs, attempt, activityType } = activityInfo();
  if (Date.now() - scheduledTimestampMs < LONG_MS) return;
  const trouble = await subjectOf(deps);
  const what = (error instanceof Error ? error.message : String(error)).slice(0, LENGTH);
  deps.log.error({ reference: trouble.reference, activity: activityType, attempt, error: what }, 'keeps failing');
  await putTrouble(deps.db, { ...trouble, detail: `${activityType}: ${what}` }, scheduledTimestampMs);
}

const over = async (deps: Deps): Promise<void> => endTrouble(deps.db, await subjectOf(deps));

async function subjectOf({ db }: Deps): Promise<Omit<Trouble, 'detail'>> {
  const { activityId, workflowExecution } = activityInfo();
  const { workflowId, runId } = workflowExecution ?? { workflowId: '', runId: '' };
  const subject = [workflowId, runId, activityId].join(' ');
  return { reference: await referenceOf(db, workflowId), kind: 'failing', subject };
}

/** What is noted here never decides what becomes of the work itself. */
async function quietly({ log }: Deps, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    log.warn({ error: String(error) }, 'a failing activity could not be noted');
  }
}
