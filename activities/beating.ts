import { heartbeat } from '@temporalio/activity';

/** Well within the silence after which the server gives the work to another worker. */
const BEAT_MS = 1_000;

/**
 * Does work that can take long, and says all the while that it goes on: nobody else begins it then.
 * @param note what a later try must know; it finds it in its own heartbeat details.
 */
export async function beating<Done>(work: () => Promise<Done>, note?: unknown): Promise<Done> {
  heartbeat(note);
  const timer = setInterval(() => heartbeat(note), BEAT_MS);
  try {
    return await work();
  } finally {
    clearInterval(timer);
  }
}
