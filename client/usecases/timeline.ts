import { readMilestones } from '../../store/cases.ts';
import { readEvents, type StoredEvent } from '../../store/events.ts';
import type { CaseFile } from './desk.ts';
import { KnownDates, type DateChange } from './known-dates.ts';

export type { StoredEvent } from '../../store/events.ts';

/** A step, and the dates that it changed. */
export interface TimelineStep {
  readonly event: StoredEvent;
  readonly changed: readonly DateChange[];
}

/** What happened in a case and the cases that belong to it, in order. */
export async function timelineOf({ db }: CaseFile, reference: string): Promise<readonly TimelineStep[]> {
  const events = await readEvents(db, reference);
  const dates = new KnownDates();
  for (const each of new Set(events.map((one) => one.reference)))
    dates.know(
      each,
      (await readMilestones(db, each)).map((one) => ({ id: one.milestone.id, endsAt: one.plannedEndsAt })),
    );
  return events.map((event) => ({ event, changed: dates.changedBy(event) }));
}
