import type { Notice } from '../../contracts/notice.ts';
import type { Role } from '../../domain/plan/milestone.ts';
import type { StoredMilestone } from '../../store/cases.ts';
import type { AboutMilestone } from '../../texts/mail/about.ts';
import { aboutMilestone, isToCome } from '../about-milestone.ts';

/**
 * The dates that go with a mail for a calendar: those that changed and are still to come, and at the start all that somebody works with.
 * @param roles of the receiver
 */
export function datesOf(
  notice: Notice,
  milestones: readonly StoredMilestone[],
  roles: readonly Role[],
): readonly AboutMilestone[] {
  const open = milestones.filter((one) => isToCome(one, notice.at));
  const about = (one: StoredMilestone): AboutMilestone => aboutMilestone(one, notice.at);
  if (notice.kind === 'started') return open.filter((one) => one.roles.some((role) => roles.includes(role))).map(about);
  if (!('changed' in notice)) return [];
  const changed = new Set(notice.changed.map((one) => one.milestone));
  return open.filter(({ milestone }) => changed.has(milestone.id)).map(about);
}
