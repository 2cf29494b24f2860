import { heldLots, termHold } from '../../../domain/case/hold.ts';
import type { CaseMilestone } from '../../../domain/case/milestone.ts';
import { localIso, localOf } from '../../../domain/law/clock.ts';
import { distanceInWords } from '../../../texts/date.ts';
import { capital, milestoneLabel } from '../../../texts/labels/milestones.ts';
import { objectionText } from '../../../texts/labels/objection.ts';
import { dutyText, heldLotText } from '../../../texts/labels/outside.ts';
import { pendingText } from '../../../texts/labels/pending.ts';
import { phaseLabel } from '../../../texts/labels/phases.ts';
import { waitingForText } from '../../../texts/labels/waiting-for.ts';
import { OWNER_LABEL, STATE_LABEL } from '../../../texts/labels/words.ts';
import { penaltyText } from '../../../texts/penalty.ts';
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

function dataOf({ stored, state, view, penalties, prices, grants }: ShownCase) {
  const { questions, bids } = view.counts ?? { questions: 0, bids: 0 };
  return {
    reference: view.reference,
    subject: view.subject,
    procedureType: view.procedureType,
    phase: view.phase,
    waitingFor: stored.state.waitingFor,
    nextAt: stored.state.nextAt === null ? null : localIso(stored.state.nextAt),
    questions,
    bids,
    suspended: view.suspended !== null,
    heldLots: state.holds.flatMap(({ what, since, reason }) =>
      what.of === 'lot' ? [{ lot: what.lot, since, reason }] : [],
    ),
    objections: view.objections,
    duties: view.duties,
    outcome: view.outcome,
    milestones: state.milestones.map((one) => milestoneData(one, termHold(state, one.id)?.since ?? null)),
    penalties,
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

const milestoneData = (one: CaseMilestone, heldSince: number | null) => ({
  milestone: one.id,
  state: one.state,
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

function textOf({ state, view, penalties, prices, grants }: ShownCase, now: number): string {
  const today = localOf(now).day;
  const distance = view.waitingFor === null ? undefined : distanceInWords(today, view.waitingFor.milestone.lastDay);
  const shown = new Map(view.milestones.map((one) => [one.milestone.id, one.shown]));
  const rows = state.milestones.map((one) => [
    capital(milestoneLabel(one.id)),
    one.when,
    OWNER_LABEL[one.owner],
    STATE_LABEL[shown.get(one.id) ?? one.state],
    one.ground,
  ]);
  return [
    `${view.reference}: ${view.subject}`,
    `Fase: ${phaseLabel(view.phase)}`,
    waitingForText(view, distance),
    ...(view.counts === null ? [] : [`Vragen: ${view.counts.questions}. Inschrijvingen: ${view.counts.bids}.`]),
    ...(heldLots(state).length === 0 ? [] : state.holds.flatMap(heldLotText).map((text) => `Staat stil: ${text}`)),
    ...view.objections.map((one) => capital(objectionText(one))),
    ...view.pending.map((one) => `Wacht op een tweede persoon: ${pendingText(one)}`),
    ...(view.outcome === null ? view.duties : []).map(
      (one) => `Nog te doen op het platform: ${dutyText(one.milestone)}`,
    ),
    '',
    table(['Mijlpaal', 'Wanneer', 'Van', 'Stand', 'Grond'], rows),
    ...penalties.map((one) => penaltyText(one, one)),
    ...pricesText(prices),
    ...grantsText(grants),
  ].join('\n');
}
