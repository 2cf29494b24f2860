import { handed } from '../../contracts/handed.ts';
import { offsetOf } from '../../store/clocks.ts';
import { lastEventAt } from '../../store/events.ts';
import { readKeptCase, readMilestones, stateOf } from '../../store/cases.ts';
import { shortWhen } from '../../texts/labels/short-when.ts';
import type { CarriedCase } from '../temporal/carried-run.ts';
import type { CaseFile } from './desk.ts';

/**
 * A case as a new run of it goes on from the case file, or null when there is none. Names and texts stay ids: a history holds none.
 * @param offsetMs the clock of a case that lives on one of its own; absent: the one that it began on
 */
export async function carriedCase({ db }: CaseFile, reference: string, offsetMs?: number): Promise<CarriedCase | null> {
  const stored = await readKeptCase(db, reference);
  if (stored === null) return null;
  const { kind, workflowId, hash } = stored;
  const { parent, part } = stored.name;
  const kept = await offsetOf(db, reference);
  // A case on a clock of its own goes on there; the others have that of the server.
  const offset = kept === 0 ? 0 : (offsetMs ?? kept);
  const cause = await lastEventAt(db, reference);
  const state = stateOf(stored, await readMilestones(db, reference));
  const input = {
    kenmerk: reference,
    hash,
    ...(parent === null ? {} : { bij: { parent, part } }),
    ...(kept === 0 ? {} : { clock: { offsetMs: offset, startsAt: cause ?? stored.startedAt } }),
  };
  const carried = { ...state, offsetMs: offset, cause: cause ?? state.cause };
  return { kind, workflowId, input, state: carried, handed: handed(carried, shortWhen) };
}
