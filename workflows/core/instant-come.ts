import type { NoticeAbout } from '../../contracts/notice.ts';
import { termHold } from '../../domain/case/hold.ts';
import type { CaseMilestone } from '../../domain/case/milestone.ts';
import { tenderOf } from '../../domain/case/state.ts';
import { due, escalated, released } from '../../domain/case/transitions.ts';
import type { EpochMs } from '../../domain/law/iso-date.ts';
import { otherThanCompletion } from '../../domain/law/suspension.ts';
import { means, ofAward } from '../../domain/plan/trait.ts';
import type { Run } from './run.ts';

/** What happens in a case by itself when the instant of a milestone has come. */
export class InstantCome {
  private readonly run: Run;

  constructor(run: Run) {
    this.run = run;
  }

  /** Its instant has come: a hold ends, an open one is due, one that is overdue is told to the lawyer. */
  async act(milestone: CaseMilestone, at: EpochMs, since: EpochMs): Promise<void> {
    const { state } = this.run;
    if (termHold(state, milestone.id) !== null) this.lapse(milestone, at);
    else if (milestone.state === 'open') this.pass(milestone, at, since);
    else this.escalate(milestone, at);
    await this.run.commit();
  }

  /** The time to complete or repair has passed unused: the term goes on by itself (Awb 4:15 lid 1, 7:10 lid 2). */
  private lapse(milestone: CaseMilestone, at: EpochMs): void {
    const { state, journal } = this.run;
    const what = { of: 'term', milestone: milestone.id } as const;
    const ground = otherThanCompletion(termHold(state, milestone.id)?.ground);
    released(state, what);
    journal.note({
      fact: {
        kind: 'resumed',
        caseKind: state.own.kind,
        what,
        reason: null,
        ...(ground === undefined ? {} : { ground }),
      },
      subject: `${milestone.id}/${milestone.version}`,
      at,
      milestones: [milestone],
      tell: { kind: 'part', changed: [] },
    });
  }

  private pass(milestone: CaseMilestone, wake: EpochMs, since: EpochMs): void {
    const { state, journal } = this.run;
    const { id, version, owner } = milestone;
    const overdue = owner === 'ours';
    // Overdue when its phase began, or started once there was an award: then from that moment, not from before it.
    const at = overdue || ofAward(milestone) ? Math.max(wake, since) : wake;
    due(state, id, at);
    journal.note({
      fact: { kind: overdue ? 'milestone-overdue' : 'milestone-reached', milestone: id, version },
      subject: `${id}/${version}`,
      at,
      milestones: [milestone],
      tell: this.askedFor(milestone),
    });
  }

  /** Staff hear what they must do still, and that one who should apply did not: then there is nothing to decide on. */
  private askedFor(milestone: CaseMilestone): NoticeAbout | null {
    if (milestone.owner === 'ours') return { kind: 'overdue', milestone: milestone.id };
    if (means(milestone, 'remedy-window')) return this.windowEnded(milestone);
    const awaited = means(milestone, 'applies') && !means(milestone, 'takes-applicants');
    return awaited ? { kind: 'not-applied', milestone: milestone.id } : null;
  }

  /** Whether somebody came up against a decision, and what can follow now. */
  private windowEnded({ id, traits, lot }: CaseMilestone): NoticeAbout {
    const { state } = this.run;
    const own = tenderOf(state);
    const objections = traits.includes('takes-objections') ? (own?.objections.length ?? 0) : null;
    const final = state.milestones.find(
      (one) => means(one, 'makes-final') && one.state === 'open' && (one.lot === null || one.lot === lot),
    );
    return { kind: 'window-ended', milestone: id, objections, final: final?.id ?? null };
  }

  /** After two working days the lawyer hears, and lead and lawyer hear again as long as it is not done. */
  private escalate(milestone: CaseMilestone, at: EpochMs): void {
    const { state, journal } = this.run;
    const { id, version, alarms } = milestone;
    escalated(state, id, at);
    journal.note({
      fact: { kind: 'escalated', milestone: id, version },
      subject: alarms === 0 ? `${id}/${version}` : `${id}/${version}/${alarms}`,
      at,
      milestones: [milestone],
      tell: { kind: alarms === 0 ? 'escalated' : 'still-overdue', milestone: id },
    });
  }
}
