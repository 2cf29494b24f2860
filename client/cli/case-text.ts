import { isTextRef } from '../../domain/case/ids.ts';
import type { CaseView } from '../../domain/case/view.ts';
import { localOf } from '../../domain/law/clock.ts';
import type { Sheet } from '../../files/sheets/sheet.ts';
import { casePage } from '../../texts/access.ts';
import { distanceInWords } from '../../texts/date.ts';
import { groundInShort } from '../../texts/ground.ts';
import { namedAwardText } from '../../texts/labels/award.ts';
import { brokenText } from '../../texts/labels/broken-rules.ts';
import { momentLabel } from '../../texts/labels/day-words.ts';
import { noticeText } from '../../texts/labels/default-notice.ts';
import { capital, milestoneLabel } from '../../texts/labels/milestones.ts';
import { lotStateText } from '../../texts/labels/lot-state.ts';
import { cameText, objectionTermText, objectionText } from '../../texts/labels/objection.ts';
import { dutyText, stillText } from '../../texts/labels/outside.ts';
import { pendingText } from '../../texts/labels/pending.ts';
import { phaseLabel } from '../../texts/labels/phases.ts';
import { sinceText } from '../../texts/labels/taken-over.ts';
import { waitingForText } from '../../texts/labels/waiting-for.ts';
import { OWNER_LABEL, ROLE_LABEL, STATE_LABEL } from '../../texts/labels/words.ts';
import { lostMailText } from '../../texts/labels/lost-mail.ts';
import { troubleText, troubleTodo } from '../../texts/labels/troubles.ts';
import { offersOf } from '../../texts/offered.ts';
import { penaltyText } from '../../texts/penalty.ts';
import { type ShownCase } from '../usecases/show.ts';
import { grantsText, pricesText } from './money.ts';
import { onScreen, table } from './output.ts';
import { wording } from './program.ts';
import { caseLink } from '../usecases/temporal-links.ts';
import type { Installation } from './settings/installation.ts';
import { standsOf } from './stands-of.ts';

/** A case for who reads it: what it waits for, since when, whose turn it is, and its milestones. */
export function caseText(
  shownCase: ShownCase,
  now: number,
  { uiUrl, namespace, console }: Pick<Installation, 'uiUrl' | 'namespace' | 'console'>,
): string {
  const { stored, state, view, people, lostMail, troubles, penalties, prices, grants } = shownCase;
  const today = localOf(now).day;
  const distance = view.waitingFor === null ? undefined : distanceInWords(today, view.waitingFor.milestone.lastDay);
  return [
    `${view.reference}: ${view.subject}`,
    `Fase: ${phaseLabel(view.phase)}`,
    ...(view.objection === null || isTextRef(view.objection.objector) ? [] : [`Indiener: ${view.objection.objector}.`]),
    waitingForText(view, distance),
    ...troubles.map((one) => `Let op: ${troubleText(one)} ${troubleTodo(one, wording)}`),
    ...lostMail.map((one) => `Let op: ${lostMailText(one)} Handel haar af: ${wording({ operate: 'mail' })}`),
    ...turnLines(people),
    ...alsoLate(view),
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
    onScreen(milestonesSheet(shownCase)),
    ...penalties.map((one) => penaltyText(one, one)),
    ...state.defaults.filter((one) => one.judged !== 'counts').map(noticeText),
    ...pricesText(prices),
    ...grantsText(grants),
    ...offers(view),
    ...links(view.reference, console, uiUrl === null ? null : caseLink({ uiUrl, namespace }, stored.workflowId)),
  ].join('\n');
}

/** Where it can be looked at in a browser. */
function links(reference: string, console: string | null, inTemporalUi: string | null): readonly string[] {
  const page = casePage(console, reference);
  const lines = [
    ...(page === null ? [] : [`In de console: ${page}`]),
    ...(inTemporalUi === null ? [] : [`In Temporal UI: ${inTemporalUi}`]),
  ];
  return lines.length === 0 ? [] : ['', ...lines];
}

/** The milestones of a case and how each stands. */
export function milestonesSheet({ state, view }: ShownCase): Sheet {
  const stands = standsOf(view);
  return {
    head: ['Mijlpaal', 'Wanneer', 'Van', 'Stand', 'Gebeurd op', 'Grond'],
    rows: state.milestones.map((one) => [
      capital(milestoneLabel(one.id)),
      one.when,
      OWNER_LABEL[one.owner],
      STATE_LABEL[stands(one)],
      one.happenedAt === null ? '' : momentLabel(one.happenedAt),
      groundInShort(one.ground),
    ]),
  };
}

/** Who can move it on, by role and name. */
const turnLines = (people: ShownCase['people']): readonly string[] =>
  people.length === 0
    ? []
    : [`Aan zet: ${people.map(({ role, names }) => `${ROLE_LABEL[role]} ${names.join(' en ')}`).join('; ')}.`];

/** What is too late beside what it waits for. */
const alsoLate = ({ milestones, waitingFor, suspended }: CaseView): readonly string[] =>
  milestones
    .filter(
      ({ shown, milestone }) =>
        shown === 'overdue' && (suspended !== null || milestone.id !== waitingFor?.milestone.id),
    )
    .map(({ milestone }) => `Ook te laat: ${milestoneLabel(milestone.id)}, ${milestone.when}.`);

function offers(view: CaseView): readonly string[] {
  const rows = offersOf(view, wording).map(({ label, command }) => [capital(label), command]);
  return rows.length === 0 ? [] : ['', table(['Wat u nu kunt doen', 'Opdracht'], rows)];
}
