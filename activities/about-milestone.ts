import type { DatedMilestone } from '../domain/case/milestone.ts';
import { localOf } from '../domain/law/clock.ts';
import type { EpochMs } from '../domain/law/iso-date.ts';
import type { StoredMilestone } from '../store/cases.ts';
import type { AboutMilestone } from '../texts/mail/about.ts';

/** A milestone of the case file as a mail of this instant is about it. */
export const aboutMilestone = (
  {
    reference,
    milestone,
    roles,
  }: Pick<StoredMilestone, 'reference' | 'roles'> & { readonly milestone: DatedMilestone },
  at: EpochMs,
): AboutMilestone => ({
  reference,
  id: milestone.id,
  owner: milestone.owner,
  kind: milestone.kind,
  lastDay: milestone.lastDay,
  endsAt: milestone.endsAt,
  ...(milestone.exclusive === undefined ? {} : { exclusive: milestone.exclusive }),
  ground: milestone.ground,
  version: milestone.version,
  firstDay: milestone.firstDay,
  roles,
  today: localOf(at).day,
});

/** Whether it is still to come. */
export const isToCome = ({ milestone }: StoredMilestone, at: EpochMs): boolean =>
  milestone.state === 'open' && milestone.endsAt > at;
