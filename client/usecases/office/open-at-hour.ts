import { opensAt } from '../../../domain/office/opening.ts';
import { means } from '../../../domain/plan/trait.ts';
import { openingsOf } from '../../../store/openings.ts';
import { act } from '../act.ts';
import type { Desk } from '../desk.ts';
import { findCase } from '../find.ts';
import { perform, type OfficeAnswer, type OfficeWish } from './perform.ts';

/** What came of it, and whether the opening stands in the planning as done. */
export type OpenedAtHour = OfficeAnswer & { readonly reported?: boolean };

/**
 * Opens, and once that is done reports it in the planning, by an id of its own: whoever asks again after an outage reports it and opens
 * nothing twice.
 */
export async function openAtHour(desk: Desk, wish: Omit<OfficeWish, 'name'>): Promise<OpenedAtHour> {
  const answer = await perform(desk, { ...wish, name: 'openBids' });
  if (answer.kind === 'no-case' || (answer.kind === 'done' && answer.told['first'] === 'ja')) return answer;
  const found = await findCase(desk, wish.reference);
  const milestone = found === null ? null : opensAt(found.state);
  if (found === null || milestone === null || !means(milestone, 'opens-bids') || milestone.state === 'done')
    return answer;
  const opening = (await openingsOf(desk.db, wish.reference)).find(({ envelope }) => envelope === 'quality');
  if (opening === undefined) return answer;
  const done = await act(desk, found.stored, {
    name: 'reportMilestone',
    fields: {
      milestone: milestone.id,
      proof: `proces-verbaal ${opening.record.slice(0, 12)}`,
      happenedAt: opening.openedAt,
    },
    by: wish.by,
    id: `opening/${wish.reference}`,
  });
  return { ...answer, reported: done.kind === 'done' };
}
