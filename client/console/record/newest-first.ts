import type { CaseFile } from '../../usecases/desk.ts';
import type { FoundCase } from '../../usecases/find.ts';
import { namedSteps } from '../../usecases/named-steps.ts';
import { timelineOf, type TimelineStep } from '../../usecases/timeline.ts';

/** What happened in a case, the newest first, with the names of who did it. */
export async function newestFirst(file: CaseFile, found: FoundCase): Promise<TimelineStep[]> {
  const steps = await timelineOf(file, found.stored.name.reference);
  return [...(await namedSteps(file, found, steps))].reverse();
}
