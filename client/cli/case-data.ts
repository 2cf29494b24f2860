import { termHold } from '../../domain/case/hold.ts';
import type { CaseMilestone } from '../../domain/case/milestone.ts';
import type { ShownState } from '../../domain/case/shown-milestone.ts';
import { localIso } from '../../domain/law/clock.ts';
import type { PlanFacts } from '../../domain/plan/plan-facts.ts';
import type { Receipt } from '../usecases/receive.ts';
import type { ShownCase } from '../usecases/show.ts';
import { standsOf } from '../told/stands-of.ts';

/** A case as data, for a program that reads it. */
export function caseData({ stored, state, view, penalties, prices, grants, lostMail, troubles, receipts }: ShownCase) {
  const { questions, requests, bids } = view.counts ?? { questions: 0, requests: 0, bids: 0 };
  const stands = standsOf(view);
  return {
    reference: view.reference,
    subject: view.subject,
    procedureType: view.procedureType,
    phase: view.phase,
    waitingFor: stored.state.waitingFor,
    nextAt: stored.state.nextAt === null ? null : localIso(stored.state.nextAt),
    questions,
    requests,
    bids,
    receiptsAside: receipts.map(receiptData),
    suspended: view.suspended !== null,
    heldLots: state.holds.flatMap(({ what, since, reason }) =>
      what.of === 'lot' ? [{ lot: what.lot, since, reason }] : [],
    ),
    lots: view.lots.map(({ lots, phase, outcome, waitingFor, suspended }) => ({
      lots,
      phase,
      outcome,
      waitingFor: waitingFor?.milestone.id ?? null,
      suspended: suspended !== null,
    })),
    ...(view.objection === null ? {} : { objector: view.objection.objector }),
    heldTerms: state.holds.flatMap(({ what, since, until, reason }) =>
      what.of === 'term'
        ? [
            {
              milestone: what.milestone,
              since: localIso(since),
              until: until === null ? null : localIso(until),
              reason,
            },
          ]
        : [],
    ),
    awards: view.awards.map(({ award, outcome, dropped, drawn = [], decided, grantees }) => ({
      award,
      outcome,
      decided,
      dropped,
      drawn,
      grantees,
    })),
    objections: view.objections,
    ...(view.kind === 'objection' ? decisionData(state.facts) : {}),
    duties: view.duties,
    ...(view.takenOverAt === null ? {} : { takenOverAt: localIso(view.takenOverAt) }),
    attention: view.standing.attention,
    ...(lostMail.length === 0
      ? {}
      : { lostMail: lostMail.map(({ key: _key, since, ...one }) => ({ ...one, since: localIso(since) })) }),
    ...(troubles.length === 0
      ? {}
      : { troubles: troubles.map(({ kind, detail, since }) => ({ kind, detail, since: localIso(since) })) }),
    broken: view.broken.map(({ rule, milestone, ground, mend }) => ({ rule, milestone, ground, mend })),
    outcome: view.outcome,
    timeliness: view.objection?.timeliness ?? null,
    consequence: view.objection?.consequence ?? null,
    milestones: state.milestones.map((one) => milestoneData(one, stands(one), termHold(state, one.id)?.since ?? null)),
    penalties,
    noticesOfDefault: state.defaults.map((one) => ({ ...one, receivedAt: localIso(one.receivedAt) })),
    prices: prices.map((one) => ({ ...one, cents: String(one.cents) })),
    grants: grants.map(({ year, requested, granted, ceiling, kind }) => ({
      year,
      requested,
      granted,
      ceiling,
      kind,
    })),
  };
}

const receiptData = ({
  kind,
  no,
  numberUsed,
  party,
  lot,
  unknownLot,
  at,
  filedAt,
  judgement,
  milestone,
  ground,
  verdict,
}: Receipt) => ({
  kind,
  no,
  numberUsed,
  party,
  lot,
  unknownLot,
  at: localIso(at),
  filedAt: localIso(filedAt),
  judgement,
  milestone,
  ground,
  verdict,
});

/** What the decision on an objection has for its date beside its plain term. */
const decisionData = ({ adjourned, agreed, windowLastDay }: PlanFacts) => ({
  adjourned: adjourned === true,
  agreedUntil: agreed ?? null,
  windowLastDay: windowLastDay ?? null,
});

const milestoneData = (one: CaseMilestone, state: ShownState, heldSince: number | null) => ({
  milestone: one.id,
  state,
  heldSince: heldSince === null ? null : localIso(heldSince),
  owner: one.owner,
  phase: one.phase,
  firstDay: one.firstDay,
  lastDay: one.lastDay,
  endsAt: localIso(one.endsAt),
  happenedAt: one.happenedAt === null ? null : localIso(one.happenedAt),
  ground: one.ground,
  version: one.version,
  term: one.term,
});
