import type { CaseMilestone } from '../../domain/case/milestone.ts';
import { readEvents, type StoredEvent } from '../../store/events.ts';
import type { CaseFile } from './desk.ts';

/** What gave a milestone of a case the date that it has now; null when that is its first. */
export async function madeBy(
  { db }: CaseFile,
  reference: string,
  { id, version }: Pick<CaseMilestone, 'id' | 'version'>,
): Promise<StoredEvent | null> {
  if (version === 1) return null;
  const events = await readEvents(db, reference);
  const gave = ({ reference: of, milestones }: StoredEvent): boolean =>
    of === reference && milestones.some((one) => one.id === id && one.version === version);
  return events.find(gave) ?? null;
}
