import type { ChangedDate } from '../../domain/case/state.ts';
import type { Turn } from '../core/effect.ts';
import type { Run } from '../core/run.ts';

/** On record, and those who steer are asked what must follow: no date moves by itself. */
export function fileVerdict(run: Run, { act, at, by }: Turn<'fileVerdict'>): readonly ChangedDate[] {
  const { court, receivedAt, reason, proof } = act;
  const caseKind = run.state.own.kind;
  const fact = { kind: 'verdict', caseKind, court, receivedAt, reason, proof } as const;
  run.journal.note({ fact, subject: String(run.state.seq), at, by, tell: { kind: 'verdict' } });
  return [];
}
