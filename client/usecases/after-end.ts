import { specOf, type ActName } from '../../domain/acts/acts.ts';
import { meant } from '../../domain/acts/meant.ts';
import { isRefusal } from '../../domain/acts/refusal.ts';
import type { CarriedCase } from '../temporal/carried-run.ts';
import { carriedCase } from './carried-case.ts';
import type { Desk } from './desk.ts';

/**
 * The case as it ended, when this act is filed all the same because it tells what happened outside; null for any other act, and
 * for a case that has not ended.
 */
export async function endedFor(
  desk: Desk,
  reference: string,
  { name, fields }: { readonly name: ActName; readonly fields: object },
): Promise<CarriedCase | null> {
  const { afterEnd, shape } = specOf(name);
  const ended = afterEnd === undefined ? null : await endedCase(desk, reference);
  if (ended === null || afterEnd === undefined || afterEnd === true) return ended;
  // Whose it is decides whether others did it; where that is not clear the case says so.
  const whose = meant(ended.state, shape, { ...fields });
  return isRefusal(whose) || afterEnd(ended.state, whose) ? ended : null;
}

/** The case as it ended, on its clock as it is now; null for a case that has not ended. */
export async function endedCase(desk: Desk, reference: string): Promise<CarriedCase | null> {
  const now = desk.now();
  const ended = await carriedCase(desk, reference, now - Date.now());
  if (ended === null || ended.state.outcome === null) return null;
  const { clock } = ended.input;
  return clock === undefined ? ended : { ...ended, input: { ...ended.input, clock: { ...clock, startsAt: now } } };
}
