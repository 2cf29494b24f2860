import type { AsideCompletion } from '../../domain/case/completion-judgement.ts';
import type { TextRef } from '../../domain/case/ids.ts';
import type { CaseMilestone } from '../../domain/case/milestone.ts';
import type { IsoDate } from '../../domain/law/iso-date.ts';
import type { Turn } from '../core/effect.ts';
import type { Run } from '../core/run.ts';

/** What was sent and ends nothing, as an act tells it. */
interface Sent {
  readonly aside: AsideCompletion;
  readonly on: IsoDate;
  readonly reason: TextRef | null;
  readonly proof: TextRef | null;
}

/** On record with what it comes to, and the lead hears it: no term and no date changes. */
export function fileCompletion(
  { state, journal }: Run,
  decision: CaseMilestone,
  { aside, on, reason, proof }: Sent,
  { act, at, by }: Turn<'resume' | 'recordRepair'>,
): readonly [] {
  const { id: milestone, version } = decision;
  journal.note({
    fact: { kind: 'completion-aside', milestone, version, ...aside, caseKind: state.own.kind, on, reason, proof },
    subject: `${milestone}/${act.id}`,
    at,
    by,
    milestones: [decision],
    tell: { kind: 'completion' },
  });
  return [];
}
