import { sleep } from '@temporalio/workflow';
import type { RecordRequest } from '../../contracts/case-event.ts';
import type { CaseInput } from '../../contracts/input.ts';
import { adopt, newTender, planRequest } from './state.ts';
import { phaseStarted } from './record-request.ts';
import { Journal, plan, record, show } from './journal.ts';

/** Longer than any bench: from here on it is people that are waited for. */
const FOR_PEOPLE = '365 days';

/** A tender that has begun and waits: what an open case costs. */
export async function bareIdle(input: CaseInput): Promise<void> {
  const tender = newTender(input);
  adopt(tender, await plan(planRequest(tender)));
  await new Journal(tender).note(phaseStarted(tender, input.clock?.startsAt ?? Date.now()));
  await sleep(FOR_PEOPLE);
}

/** A closing and nothing else: wait, put on record, wait for people. */
export async function bareClose(input: CaseInput, closing: RecordRequest): Promise<void> {
  const [event] = closing.events;
  if (event === undefined) throw new Error('a closing is an event');
  const tender = { ...newTender(input), phase: event.phase };
  show(tender);
  await sleep(Math.max(1, event.at - Date.now() - (input.clock?.offsetMs ?? 0)));
  show({ ...tender, phase: 'opening' });
  await record(closing);
  await sleep(FOR_PEOPLE);
}
