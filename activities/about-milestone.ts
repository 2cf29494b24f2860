import { localOf } from '../domain/law/clock.ts';
import type { EpochMs, IsoDate } from '../domain/law/iso-date.ts';
import type { MilestoneRow } from '../store/cases.ts';
import type { AboutMilestone } from '../texts/mail/about.ts';

/** A milestone of the case file as a mail of this instant is about it. */
export const aboutMilestone = (row: MilestoneRow, at: EpochMs): AboutMilestone => ({
  reference: row.reference,
  id: row.id,
  owner: row.owner,
  kind: row.kind,
  lastDay: row.last_day as IsoDate,
  endsAt: row.ends_at.getTime(),
  ground: row.ground,
  today: localOf(at).day,
});
