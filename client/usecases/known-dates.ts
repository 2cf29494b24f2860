import type { CaseMilestone } from '../../domain/case/milestone.ts';
import type { EpochMs } from '../../domain/law/iso-date.ts';
import type { StoredEvent } from '../../store/events.ts';

/** A date of a case that something changed: the milestone after it, and when it ended before. */
export interface DateChange {
  readonly milestone: CaseMilestone;
  readonly from: EpochMs;
}

/** Follows the dates of cases through what happened to them, in order, so that a change can tell the old date. */
export class KnownDates {
  private readonly dates = new Map<string, EpochMs>();

  /** The dates of the first plan, from which changes are told. */
  know(reference: string, milestones: readonly { readonly id: string; readonly endsAt: EpochMs }[]): void {
    for (const one of milestones) {
      const key = `${reference} ${one.id}`;
      if (!this.dates.has(key)) this.dates.set(key, one.endsAt);
    }
  }

  /** The dates that this event changed. */
  changedBy({ reference, milestones }: Pick<StoredEvent, 'reference' | 'milestones'>): DateChange[] {
    return milestones.flatMap((milestone) => {
      const key = `${reference} ${milestone.id}`;
      const from = this.dates.get(key);
      if (from === undefined || from === milestone.endsAt) return [];
      this.dates.set(key, milestone.endsAt);
      return [{ milestone, from }];
    });
  }
}
