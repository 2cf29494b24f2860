import type { ChangedDate } from '../../domain/case/state.ts';
import type { Turn } from '../core/effect.ts';
import type { Run } from '../core/run.ts';

/** On record, and nothing else: a complaint stops no term. */
export function fileComplaint(run: Run, { act, at, by }: Turn<'fileComplaint'>): readonly ChangedDate[] {
  const { complainant, receivedAt, reason, proof, judgement = null } = act;
  const fact = { kind: 'complaint', complainant, receivedAt, judgement, reason, proof } as const;
  run.journal.note({ fact, subject: String(run.state.seq), at, by });
  return [];
}
