import { OBJECTION_ENDED_SIGNAL } from '../../contracts/acts.ts';
import { asObjectionEnded } from '../../contracts/signal-shape.ts';
import { tenderOf } from '../../domain/case/state.ts';
import type { Run } from './run.ts';
import { unreadable } from './unreadable.ts';

/** An objection against this procedure was decided or withdrawn. A signal that comes twice says nothing new. */
export async function objectionEnded(run: Run, given: unknown): Promise<void> {
  const ended = asObjectionEnded(given);
  if (ended === null) return unreadable(run, OBJECTION_ENDED_SIGNAL);
  const { no, objection, consequence, at } = ended;
  const own = tenderOf(run.state);
  const known = own?.objections.find((one) => one.no === no);
  if (own === null || known === undefined || known.consequence !== null || run.over) return;
  own.objections = own.objections.map((one) => (one.no === no ? { ...one, consequence } : one));
  run.journal.note({ fact: { kind: 'objection-ended', no, objection, consequence }, subject: String(no), at });
  await run.commit();
}
