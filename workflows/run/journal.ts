import { setCurrentDetails, upsertSearchAttributes } from '@temporalio/workflow';
import { defineSearchAttributeKey } from '@temporalio/common';
import type { NoticeAbout } from '../../contracts/activities.ts';
import type { CaseEvent } from '../../contracts/case-event.ts';
import type { CaseMilestone, CaseState } from '../../contracts/case-state.ts';
import { SEARCH_ATTRIBUTES } from '../../contracts/search-attributes.ts';
import type { EpochMs } from '../../domain/law/iso-date.ts';
import { caseDetails } from '../../texts/labels/current-details.ts';
import { noticeLabel } from '../../texts/labels/activities.ts';
import { viewOf } from './view.ts';
import { nextWake, waitingFor } from './outlook.ts';
import { quick } from './effects.ts';

const KEY = {
  reference: defineSearchAttributeKey(SEARCH_ATTRIBUTES.reference.name, SEARCH_ATTRIBUTES.reference.type),
  procedureType: defineSearchAttributeKey(SEARCH_ATTRIBUTES.procedureType.name, SEARCH_ATTRIBUTES.procedureType.type),
  phase: defineSearchAttributeKey(SEARCH_ATTRIBUTES.phase.name, SEARCH_ATTRIBUTES.phase.type),
  waitingFor: defineSearchAttributeKey(SEARCH_ATTRIBUTES.waitingFor.name, SEARCH_ATTRIBUTES.waitingFor.type),
  nextDate: defineSearchAttributeKey(SEARCH_ATTRIBUTES.nextDate.name, SEARCH_ATTRIBUTES.nextDate.type),
};

/** What happened, without what follows from the state. */
export interface Entry {
  readonly kind: CaseEvent['kind'];
  /** Makes the key unique among events of this kind: a milestone with its version, a phase, a number. */
  readonly subject: string;
  readonly at: EpochMs;
  readonly text: string;
  readonly milestone?: CaseMilestone;
  readonly changed?: readonly CaseMilestone[];
  readonly by?: string;
  readonly reason?: string;
  readonly proof?: string;
}

/** Writes down what happens, one entry after another, and keeps what operators see in step with it. */
export class Journal {
  private readonly state: CaseState;
  private tail: Promise<void> = Promise.resolve();
  private pending = 0;

  constructor(state: CaseState) {
    this.state = state;
  }

  /** Nothing is being written or sent. */
  get quiet(): boolean {
    return this.pending === 0;
  }

  /** Numbers the entry in this very task; the promise resolves when it is in PostgreSQL. */
  async note(entry: Entry): Promise<void> {
    const { state } = this;
    state.cause = entry.at;
    const event = this.eventOf(entry);
    this.show();
    await this.track((this.tail = this.tail.then(() => quick(entry.text).record(event))));
  }

  /** Tells the people concerned, after the entry that it is about is on record. */
  async tell(about: NoticeAbout, at: EpochMs, subject: string): Promise<void> {
    const { reference, hash } = this.state;
    const key = `${reference}/${about.kind}/${subject}`;
    await this.track(
      this.tail
        .then(() => quick(noticeLabel(about.kind)).notify({ ...about, reference, hash, at, key }))
        .then(() => undefined),
    );
  }

  private async track(work: Promise<void>): Promise<void> {
    this.pending += 1;
    try {
      await work;
    } finally {
      this.pending -= 1;
    }
  }

  private eventOf(entry: Entry): CaseEvent {
    const { state } = this;
    state.seq += 1;
    const changed = [...(entry.milestone === undefined ? [] : [entry.milestone]), ...(entry.changed ?? [])];
    return {
      reference: state.reference,
      key: `${state.reference}/${entry.kind}/${entry.subject}`,
      seq: state.seq,
      kind: entry.kind,
      at: entry.at,
      phase: state.phase,
      milestone: entry.milestone?.id ?? null,
      by: entry.by ?? null,
      reason: entry.reason ?? null,
      proof: entry.proof ?? null,
      text: entry.text,
      milestones: changed.map((milestone) => ({ ...milestone })),
      state: {
        waitingFor: waitingFor(state)?.id ?? null,
        nextAt: nextWake(state),
        counts: { ...state.counts },
        facts: state.facts,
        suspension: state.suspension,
        outcome: state.outcome,
        heldLots: state.heldLots ?? [],
        duties: state.duties ?? [],
      },
    };
  }

  /** Search attributes and current details, in the same task. */
  show(): void {
    const { state } = this;
    const view = viewOf(state);
    const wake = nextWake(state);
    upsertSearchAttributes([
      { key: KEY.reference, value: state.reference },
      { key: KEY.procedureType, value: state.procedureType },
      { key: KEY.phase, value: state.phase },
      { key: KEY.waitingFor, value: view.waitingFor?.milestone ?? null },
      { key: KEY.nextDate, value: wake === null ? null : new Date(wake) },
    ]);
    setCurrentDetails(caseDetails(view));
  }
}
