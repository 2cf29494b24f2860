import type { Kysely } from 'kysely';
import { listCases, readMilestones } from '../../store/cases.ts';
import type { Database } from '../../store/database.ts';
import { momentLabel } from '../../texts/labels/day-words.ts';
import { capital, milestoneLabel } from '../../texts/labels/milestones.ts';
import { STATE_LABEL } from '../../texts/labels/words.ts';

/** For every milestone of every case: first planned, last planned, and when it happened. */
export async function plannedAgainstActual(db: Kysely<Database>): Promise<string[][]> {
  const rows: string[][] = [];
  for (const { reference } of (await listCases(db)).sort((one, other) => (one.reference < other.reference ? -1 : 1)))
    for (const one of await readMilestones(db, reference)) {
      const planned = one.planned_ends_at.getTime();
      const last = one.ends_at.getTime();
      const happened = one.happened_at?.getTime() ?? (one.state === 'passed' ? last : null);
      rows.push([
        reference,
        capital(milestoneLabel(one.id)),
        momentLabel(planned),
        last === planned ? '' : momentLabel(last),
        happened === null ? '' : momentLabel(happened),
        STATE_LABEL[one.state],
      ]);
    }
  return rows;
}
