import type { AsideCompletion } from '../../domain/case/completion-judgement.ts';
import type { ActorId, TextRef } from '../../domain/case/ids.ts';
import type { CaseMilestone } from '../../domain/case/milestone.ts';
import type { EpochMs, IsoDate } from '../../domain/law/iso-date.ts';
import type { Run } from '../core/run.ts';

/** What was sent and ends nothing, as an act tells it. */
interface Sent {
  readonly aside: AsideCompletion;
  readonly on: IsoDate;
  /** Id of the act. */
  readonly act: string;
  readonly at: EpochMs;
  readonly by: readonly ActorId[];
  readonly reason: TextRef | null;
  readonly proof: TextRef | null;
}

/** On record with what it comes to, and the lead hears it: no term and no date changes. */
export function fileAside({ state, journal }: Run, decision: CaseMilestone, sent: Sent): readonly [] {
  const { aside, on, act, at, by, reason, proof } = sent;
  const { id: milestone, version } = decision;
  journal.note({
    fact: { kind: 'completion-aside', milestone, version, ...aside, caseKind: state.own.kind, on, reason, proof },
    subject: `${milestone}/${act}`,
    at,
    by,
    milestones: [decision],
    tell: { kind: 'completion' },
  });
  return [];
}
