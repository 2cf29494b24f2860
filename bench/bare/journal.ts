import { defineSearchAttributeKey } from '@temporalio/common';
import { proxyActivities, upsertSearchAttributes } from '@temporalio/workflow';
import type { Activities } from '../../contracts/activities.ts';
import { SEARCH_ATTRIBUTES } from '../../contracts/search-attributes.ts';
import { outlook, type Tender } from './state.ts';
import { recordRequest, type Entry } from './record-request.ts';

/** The product's own activities, as it calls them. */
export const { plan, record } = proxyActivities<Pick<Activities, 'plan' | 'record'>>({
  startToCloseTimeout: '20 s',
  retry: { initialInterval: '500 ms', maximumInterval: '30 s' },
});

const { reference, procedureType, phase, waitingFor, nextDate } = SEARCH_ATTRIBUTES;
const KEY = {
  reference: defineSearchAttributeKey(reference.name, reference.type),
  procedureType: defineSearchAttributeKey(procedureType.name, procedureType.type),
  phase: defineSearchAttributeKey(phase.name, phase.type),
  waitingFor: defineSearchAttributeKey(waitingFor.name, waitingFor.type),
  nextDate: defineSearchAttributeKey(nextDate.name, nextDate.type),
};

/** What the list in Temporal UI shows of a tender. */
export function show(tender: Tender): void {
  const { waitingFor: next, nextAt } = outlook(tender);
  upsertSearchAttributes([
    { key: KEY.reference, value: tender.input.kenmerk },
    { key: KEY.procedureType, value: tender.procedureType },
    { key: KEY.phase, value: tender.phase },
    { key: KEY.waitingFor, value: next },
    { key: KEY.nextDate, value: nextAt === null ? null : new Date(nextAt) },
  ]);
}

/** Shows and writes down, one entry after another. */
export class Journal {
  private readonly tender: Tender;
  private tail: Promise<void> = Promise.resolve();

  constructor(tender: Tender) {
    this.tender = tender;
  }

  note(entry: Entry): Promise<void> {
    const request = recordRequest(this.tender, entry);
    show(this.tender);
    return (this.tail = this.tail.then(() => record(request)));
  }

  /** All that was noted is on record. */
  written(): Promise<void> {
    return this.tail;
  }
}
