import type { Run } from './run.ts';

/** A message that no program of ours sends changes nothing; whoever sent it finds in the record why nothing came of it. */
export async function unreadable(run: Run, signal: string): Promise<void> {
  if (run.over) return;
  run.journal.note({ fact: { kind: 'unreadable', signal }, subject: String(run.state.seq + 1), at: run.now() });
  if (run.planned) await run.commit();
}
