import { setCurrentDetails, upsertSearchAttributes } from '@temporalio/workflow';
import { defineSearchAttributeKey } from '@temporalio/common';
import { SEARCH_ATTRIBUTES } from '../../contracts/search-attributes.ts';
import type { CaseState } from '../../domain/case/state.ts';
import { viewOf } from '../../domain/case/view.ts';
import type { EpochMs } from '../../domain/law/iso-date.ts';
import { caseDetails } from '../../texts/labels/current-details.ts';

const KEY = {
  reference: defineSearchAttributeKey(SEARCH_ATTRIBUTES.reference.name, SEARCH_ATTRIBUTES.reference.type),
  procedureType: defineSearchAttributeKey(SEARCH_ATTRIBUTES.procedureType.name, SEARCH_ATTRIBUTES.procedureType.type),
  phase: defineSearchAttributeKey(SEARCH_ATTRIBUTES.phase.name, SEARCH_ATTRIBUTES.phase.type),
  waitingFor: defineSearchAttributeKey(SEARCH_ATTRIBUTES.waitingFor.name, SEARCH_ATTRIBUTES.waitingFor.type),
  nextDate: defineSearchAttributeKey(SEARCH_ATTRIBUTES.nextDate.name, SEARCH_ATTRIBUTES.nextDate.type),
};

/** What operators see of a case in Temporal UI, kept in step with its state; written when it differs from what stands there. */
export class Shown {
  private last = '';

  update(state: CaseState, now: EpochMs): void {
    const view = viewOf(state, now);
    setCurrentDetails(caseDetails(view));
    const { procedureType, phase, nextAt } = view;
    const waitingFor = view.waitingFor?.milestone.id ?? null;
    const attributes = `${procedureType} ${phase} ${waitingFor} ${nextAt}`;
    if (attributes === this.last) return;
    this.last = attributes;
    upsertSearchAttributes([
      { key: KEY.reference, value: view.reference },
      { key: KEY.procedureType, value: procedureType },
      { key: KEY.phase, value: phase },
      { key: KEY.waitingFor, value: waitingFor },
      { key: KEY.nextDate, value: nextAt === null ? null : new Date(nextAt) },
    ]);
  }
}
