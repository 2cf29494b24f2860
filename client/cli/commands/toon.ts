import { termHold } from '../../../domain/case/hold.ts';
import { isTextRef } from '../../../domain/case/ids.ts';
import type { CaseMilestone } from '../../../domain/case/milestone.ts';
import type { CaseView, ShownState } from '../../../domain/case/view.ts';
import { localIso, localOf } from '../../../domain/law/clock.ts';
import type { PlanFacts } from '../../../domain/plan/plan-facts.ts';
import { distanceInWords } from '../../../texts/date.ts';
import { groundInShort } from '../../../texts/ground.ts';
import { namedAwardText } from '../../../texts/labels/award.ts';
import { brokenText } from '../../../texts/labels/broken-rules.ts';
import { noticeText } from '../../../texts/labels/default-notice.ts';
import { capital, milestoneLabel } from '../../../texts/labels/milestones.ts';
import { lotStateText } from '../../../texts/labels/lot-state.ts';
import { cameText, objectionTermText, objectionText } from '../../../texts/labels/objection.ts';
import { dutyText, stillText } from '../../../texts/labels/outside.ts';
import { pendingText } from '../../../texts/labels/pending.ts';
import { phaseLabel } from '../../../texts/labels/phases.ts';
import { sinceText } from '../../../texts/labels/taken-over.ts';
import { waitingForText } from '../../../texts/labels/waiting-for.ts';
import { OWNER_LABEL, STATE_LABEL } from '../../../texts/labels/words.ts';
import { penaltyText } from '../../../texts/penalty.ts';
import { commandLine } from '../../../texts/command-line.ts';
import { lostMailText } from '../../../texts/labels/lost-mail.ts';
import { troubleText, troubleTodo } from '../../../texts/labels/troubles.ts';
import { showCase, type ShownCase } from '../../usecases/show.ts';
import { EXIT, Stop } from '../exit.ts';
import { grantsText, pricesText } from '../money.ts';
import { print, table, type Form } from '../output.ts';
import { withCaseFile } from '../surroundings.ts';

/** One case: what it waits for, and its milestones. */
export async function toon(reference: string, form: Form): Promise<void> {
  await withCaseFile(async (file) => {
    const now = Date.now();
    const shown = await showCase(file, reference, now);
    if (shown === null)
      throw new Stop(EXIT.notFound, `Er is geen zaak ${reference}. Bekijk alle zaken met: tenderklok lijst`);
    if (form === 'tabel') return print(textOf(shown, now));
    const data = dataOf(shown);
    print(form === 'json' ? JSON.stringify(data, null, 2) : JSON.stringify(data));
  });
}

function dataOf({ stored, state, view, penalties, prices, grants, lostMail, troubles }: ShownCase) {
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
    broken: view.broken.map(({ rule, milestone, ground, mend }) => ({ rule, milestone, ground, mend })),
    outcome: view.outcome,
    timeliness: view.objection?.timeliness ?? null,
    consequence: view.objection?.consequence ?? null,
    milestones: state.milestones.map((one) => milestoneData(one, stands(one), termHold(state, one.id)?.since ?? null)),
    penalties,
    ...(lostMail.length === 0
      ? {}
      : { lostMail: lostMail.map(({ key: _key, since, ...one }) => ({ ...one, since: localIso(since) })) }),
    ...(troubles.length === 0
      ? {}
      : { troubles: troubles.map(({ kind, detail, since }) => ({ kind, detail, since: localIso(since) })) }),
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

/** What the decision on an objection has for its date beside its plain term. */
const decisionData = ({ adjourned, agreed, windowLastDay }: PlanFacts) => ({
  adjourned: adjourned === true,
  agreedUntil: agreed ?? null,
  windowLastDay: windowLastDay ?? null,
});

/** How each milestone of a case stands for people who look. */
function standsOf({ milestones }: CaseView): (milestone: CaseMilestone) => ShownState {
  const shown = new Map(milestones.map((one) => [one.milestone.id, one.shown]));
  return ({ id, state }) => shown.get(id) ?? state;
}

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

function textOf({ state, view, penalties, prices, grants, lostMail, troubles }: ShownCase, now: number): string {
  const today = localOf(now).day;
  const distance = view.waitingFor === null ? undefined : distanceInWords(today, view.waitingFor.milestone.lastDay);
  const stands = standsOf(view);
  const rows = state.milestones.map((one) => [
    capital(milestoneLabel(one.id)),
    one.when,
    OWNER_LABEL[one.owner],
    STATE_LABEL[stands(one)],
    groundInShort(one.ground),
  ]);
  return [
    `${view.reference}: ${view.subject}`,
    `Fase: ${phaseLabel(view.phase)}`,
    ...(view.objection === null || isTextRef(view.objection.objector) ? [] : [`Indiener: ${view.objection.objector}.`]),
    waitingForText(view, distance),
    ...troubles.map((one) => `Let op: ${troubleText(one)} ${troubleTodo(one)}`),
    ...lostMail.map((one) => `Let op: ${lostMailText(one)} Handel haar af: ${commandLine({ operate: 'mail' })}`),
    ...(view.takenOverAt === null ? [] : [sinceText(view.takenOverAt)]),
    ...(view.counts === null
      ? []
      : [
          `Vragen: ${view.counts.questions}.${view.counts.requests === 0 ? '' : ` Verzoeken tot deelneming: ${view.counts.requests}.`} Inschrijvingen: ${view.counts.bids}.${view.takenOverAt === null ? '' : ' Alleen wat sinds de overname via Tenderklok kwam, is geteld.'}`,
        ]),
    ...(view.objection === null ? [] : [cameText(view.objection)]),
    ...view.lots.map(lotStateText),
    ...view.holds.flatMap(stillText).map((text) => `Staat stil: ${text}`),
    ...(view.outcome === null ? objectionTermText(state.facts) : []),
    ...view.awards.map(namedAwardText),
    ...view.objections.map((one) => capital(objectionText(one))),
    ...view.pending.map((one) => `Wacht op een tweede persoon: ${pendingText(one)}`),
    ...(view.outcome === null ? view.duties : []).map(
      (one) => `Nog te doen op het platform: ${dutyText(one.milestone)}`,
    ),
    ...view.broken.map((one) => `Planning klopt niet: ${brokenText(one)}`),
    '',
    table(['Mijlpaal', 'Wanneer', 'Van', 'Stand', 'Grond'], rows),
    ...penalties.map((one) => penaltyText(one, one)),
    ...state.defaults.filter((one) => one.judged !== 'counts').map(noticeText),
    ...pricesText(prices),
    ...grantsText(grants),
  ].join('\n');
}
