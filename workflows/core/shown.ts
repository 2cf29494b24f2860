import { defineSearchAttributeKey, type SearchAttributeUpdatePair } from '@temporalio/common';
import { setCurrentDetails, upsertMemo, upsertSearchAttributes, workflowInfo } from '@temporalio/workflow';
import { MEMO, SEARCH_ATTRIBUTES } from '../../contracts/search-attributes.ts';
import type { CaseMilestone } from '../../domain/case/milestone.ts';
import type { CaseState } from '../../domain/case/state.ts';
import { viewOf, type CaseView } from '../../domain/case/view.ts';
import { localOf } from '../../domain/law/clock.ts';
import type { EpochMs } from '../../domain/law/iso-date.ts';
import { MAIL_LOST } from '../../texts/labels/attention.ts';
import { attentionWords, caseDetails, lookText } from '../../texts/labels/current-details.ts';
import { milestoneLabel } from '../../texts/labels/milestones.ts';
import { phaseLabel } from '../../texts/labels/phases.ts';
import { OWNER_LABEL } from '../../texts/labels/words.ts';
import { access, wording } from './access.ts';

type Shows = { readonly [Name in keyof typeof SEARCH_ATTRIBUTES]: unknown };

const MINUTE_MS = 60_000;

/** What operators see of a case in Temporal UI, kept in step with its state; written when it differs from what stands there. */
export class Shown {
  private last = '';
  /** Whether mail about it did not arrive, or maybe not: no part of its state, but what stands there goes on from run to run. */
  mailLost = saysMailLost();

  update(state: CaseState, now: EpochMs): void {
    const view = viewOf(state, now);
    setCurrentDetails(caseDetails(view, access(), this.mailLost));
    remind(view);
    const shows = showsOf(view, this.mailLost);
    const attributes = JSON.stringify(shows);
    if (attributes === this.last) return;
    this.last = attributes;
    upsertSearchAttributes(
      Object.entries(SEARCH_ATTRIBUTES).map(
        ([name, { name: word, type }]) =>
          ({
            key: defineSearchAttributeKey(word, type),
            value: shows[name as keyof Shows],
          }) as SearchAttributeUpdatePair,
      ),
    );
  }
}

/** What a case is about stays beside it over every border; how it is shown there is as it was when the case began. */
function remind({ subject, reference }: CaseView): void {
  const memo = { [MEMO.subject]: subject, [MEMO.look]: lookText(reference, wording) };
  if (workflowInfo().memo?.[MEMO.subject] !== subject) upsertMemo(memo);
}

/** What the run before this one showed. */
function saysMailLost(): boolean {
  const { name, type } = SEARCH_ATTRIBUTES.attention;
  const words = workflowInfo().typedSearchAttributes.get(defineSearchAttributeKey(name, type));
  return words?.includes(MAIL_LOST) === true;
}

/** What the list shows and filters, in words. */
function showsOf(view: CaseView, mailLost: boolean): Shows {
  const { standing, suspended, waitingFor, nextAt } = view;
  const { turn, late, next } = standing;
  const attention = attentionWords(view, mailLost);
  return {
    reference: view.reference,
    procedureType: view.procedureType,
    subject: view.subject,
    phase: phaseLabel(view.phase),
    phaseSince: view.phaseSince === null ? null : localOf(view.phaseSince).day,
    waitingFor: suspended !== null ? 'hervatten' : waitingFor === null ? null : milestoneLabel(waitingFor.milestone.id),
    turn: turn === null ? null : OWNER_LABEL[turn],
    attention: attention.length === 0 ? null : attention,
    late: late !== null,
    suspended: suspended !== null,
    nextDate: next === null ? null : new Date(lastMoment(next)),
    lateSince: late === null ? null : new Date(late.overdueAt),
    wake: nextAt === null ? null : new Date(nextAt),
  };
}

/** Still on its last day, for who reads it as a date. */
const lastMoment = ({ kind, endsAt }: CaseMilestone): EpochMs => (kind === 'moment' ? endsAt : endsAt - MINUTE_MS);
