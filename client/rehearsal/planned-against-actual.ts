import type { Kysely } from 'kysely';
import { localOf } from '../../domain/law/clock.ts';
import { listCases, readMilestones, type MilestoneRow } from '../../store/cases.ts';
import type { Database } from '../../store/database.ts';
import { momentLabel, shortDate } from '../../texts/labels/day-words.ts';
import { capital, milestoneLabel } from '../../texts/labels/milestones.ts';
import { STATE_LABEL } from '../../texts/labels/words.ts';

/** For every milestone of every case: first planned, last planned, and when it happened. */
export async function plannedAgainstActual(db: Kysely<Database>): Promise<string[][]> {
  const rows: string[][] = [];
  for (const { reference } of (await listCases(db)).sort((one, other) => (one.reference < other.reference ? -1 : 1)))
    for (const one of await readMilestones(db, reference)) {
      const planned = one.planned_ends_at.getTime();
      const last = one.ends_at.getTime();
      rows.push([
        reference,
        capital(milestoneLabel(one.id)),
        ending(one, planned),
        last === planned ? '' : ending(one, last),
        happened(one),
        STATE_LABEL[one.state],
      ]);
    }
  return rows;
}

/** When it came: the moment that was reported, else its own end once that has passed. */
function happened(milestone: MilestoneRow): string {
  if (milestone.happened_at !== null) return momentLabel(milestone.happened_at.getTime());
  return milestone.state === 'passed' ? ending(milestone, milestone.ends_at.getTime()) : '';
}

/** A moment with its clock; a last day as that day, although it ends at the midnight after it. */
const ending = ({ kind }: MilestoneRow, endsAt: number): string =>
  kind === 'moment' ? momentLabel(endsAt) : shortDate(localOf(endsAt - 1).day);
