import { ApplicationFailure, allHandlersFinished, condition, defineUpdate, setHandler } from '@temporalio/workflow';
import type { ActAnswer } from '../../contracts/acts.ts';
import { FAILURE } from '../../contracts/failures.ts';
import type { CaseInput } from '../../contracts/input.ts';
import type { CaseMilestone } from '../../domain/case/milestone.ts';
import { ACT } from '../contestants.ts';
import { adopt, newTender, planRequest } from './state.ts';
import { phaseStarted, reached, reported } from './record-request.ts';
import type { ReportMilestone } from '../contestants.ts';
import type { Tender } from './state.ts';
import { Journal, plan } from './journal.ts';

/** A whole tender in one run: phase after phase, a timer for each date, a record of each step; no law and no guards beyond order. */
export async function bareTender(input: CaseInput): Promise<void> {
  const tender = newTender(input);
  const journal = new Journal(tender);
  setHandler(defineUpdate<ActAnswer, [ReportMilestone]>(ACT), (act) => report(tender, journal, act), {
    validator: (act) => unlessOutOfOrder(tender, act),
  });
  adopt(tender, await plan(planRequest(tender)));
  for (const phase of tender.phases) {
    const at = tender.seq === 0 ? (input.clock?.startsAt ?? now(tender)) : now(tender);
    tender.phase = phase;
    void journal.note(phaseStarted(tender, at));
    await Promise.all(
      tender.milestones
        .filter((one) => one.phase === phase)
        .map((one) => (one.owner === 'ours' ? untilDone(tender, one) : untilReached(tender, journal, one))),
    );
    await journal.written();
    await condition(allHandlersFinished);
  }
}

/** Here a milestone changes where it stands: whoever waits for it holds it. */
const become = (milestone: CaseMilestone, to: Partial<CaseMilestone>): void => void Object.assign(milestone, to);

/** Business time. */
const now = ({ input }: Tender): number => Date.now() + (input.clock?.offsetMs ?? 0);

/** Staff must do it: the timer is there for when they do not. */
async function untilDone(tender: Tender, milestone: CaseMilestone): Promise<void> {
  const done = () => milestone.state === 'done';
  const left = milestone.overdueAt - now(tender);
  if (!done() && left > 0) await condition(done, left);
  await condition(done);
}

/** It comes by itself; after a move the timer is a new one. */
async function untilReached(tender: Tender, journal: Journal, milestone: CaseMilestone): Promise<void> {
  while (milestone.state === 'open') {
    const { version } = milestone;
    const left = milestone.endsAt - now(tender);
    if (left > 0 && (await condition(() => milestone.version !== version, left))) continue;
    become(milestone, { state: 'passed' });
    await journal.note(reached(milestone));
  }
}

async function report(tender: Tender, journal: Journal, act: ReportMilestone): Promise<ActAnswer> {
  const milestone = tender.milestones.find((one) => one.id === act.milestone);
  if (milestone === undefined) throw outOfOrder();
  const at = act.happenedAt ?? now(tender);
  become(milestone, { state: 'done', happenedAt: at });
  tender.facts = { ...tender.facts, actual: { ...tender.facts.actual, [milestone.id]: at } };
  const changed = milestone.feeds
    ? adopt(tender, await plan(planRequest(tender, { milestone: milestone.id, at })))
    : [];
  await journal.note(reported(milestone, at, act.by, changed));
  return { at, changed: [], waitsFor: 0 };
}

function unlessOutOfOrder({ milestones, phases, phase }: Tender, act: ReportMilestone): void {
  const milestone = milestones.find((one) => one.id === act.milestone);
  if (milestone?.state !== 'open' || phases.indexOf(milestone.phase) > phases.indexOf(phase)) throw outOfOrder();
}

const outOfOrder = (): ApplicationFailure => ApplicationFailure.nonRetryable('not now', FAILURE.refused);
