import { isTextRef } from '../../domain/case/ids.ts';
import type { CaseView } from '../../domain/case/view.ts';
import { localOf } from '../../domain/law/clock.ts';
import type { EpochMs } from '../../domain/law/iso-date.ts';
import type { Sheet } from '../../files/sheets/sheet.ts';
import { distanceInWords } from '../../texts/date.ts';
import { groundInShort } from '../../texts/ground.ts';
import { namedAwardText } from '../../texts/labels/award.ts';
import { brokenText } from '../../texts/labels/broken-rules.ts';
import { momentLabel } from '../../texts/labels/day-words.ts';
import { noticeText } from '../../texts/labels/default-notice.ts';
import { lostMailText } from '../../texts/labels/lost-mail.ts';
import { lotStateText } from '../../texts/labels/lot-state.ts';
import { capital, milestoneLabel } from '../../texts/labels/milestones.ts';
import { cameText, objectionTermText, objectionText } from '../../texts/labels/objection.ts';
import { dutyText, stillText } from '../../texts/labels/outside.ts';
import { receiptAsideText } from '../../texts/labels/receipt-judgement.ts';
import { sinceText } from '../../texts/labels/taken-over.ts';
import { troubleText, troubleTodo } from '../../texts/labels/troubles.ts';
import { waitingForText } from '../../texts/labels/waiting-for.ts';
import { OWNER_LABEL, ROLE_LABEL, STATE_LABEL } from '../../texts/labels/words.ts';
import type { Wording } from '../../texts/next-step.ts';
import { penaltyText } from '../../texts/penalty.ts';
import type { ShownCase } from '../usecases/show.ts';
import { standsOf } from './stands-of.ts';

/** What every front says of a case, in sentences. */
export interface ToldCase {
  /** What it waits for, and what that means. */
  readonly waits: string;
  /** What somebody must look at: mail that did not arrive, something stuck. */
  readonly alarms: readonly string[];
  /** Whose turn it is; empty when others are to act. */
  readonly turn: readonly string[];
  /** How it stands besides. */
  readonly stands: readonly string[];
  /** Penalties that run, and notices of default that do not count. */
  readonly penalties: readonly string[];
}

/** A case in sentences. @param wording how a front words what can be done. */
export function toldCase(shown: ShownCase, now: EpochMs, wording: Wording): ToldCase {
  const { state, view, people, lostMail, troubles, receipts, penalties } = shown;
  const today = localOf(now).day;
  const distance = view.waitingFor === null ? undefined : distanceInWords(today, view.waitingFor.milestone.lastDay);
  return {
    waits: waitingForText(view, distance),
    alarms: [
      ...troubles.map((one) => `${troubleText(one)} ${troubleTodo(one, wording)}`),
      ...lostMail.map((one) => `${lostMailText(one)} Handel haar af: ${wording({ operate: 'mail' })}`),
    ],
    turn: people.map(({ role, names }) => `${ROLE_LABEL[role]} ${names.join(' en ')}`),
    stands: [
      ...alsoLate(view),
      ...(view.takenOverAt === null ? [] : [sinceText(view.takenOverAt)]),
      ...countsText(view),
      ...receipts.map(receiptAsideText),
      ...(view.objection === null ? [] : [cameText(view.objection)]),
      ...view.lots.map(lotStateText),
      ...view.holds.flatMap(stillText).map((text) => `Staat stil: ${text}`),
      ...(view.outcome === null ? objectionTermText(state.facts) : []),
      ...view.awards.map(namedAwardText),
      ...view.objections.map((one) => capital(objectionText(one))),
      ...(view.outcome === null ? view.duties : []).map((one) => `Nog te doen: ${dutyText(one)}`),
      ...view.broken.map((one) => `Planning klopt niet: ${brokenText(one)}`),
    ],
    penalties: [
      ...penalties.map((one) => penaltyText(one, one)),
      ...state.defaults.filter((one) => one.judged !== 'counts').map(noticeText),
    ],
  };
}

/** Of an objection: who made it, where whoever reads this may know it. */
export const objectorText = ({ objection }: CaseView): readonly string[] =>
  objection === null || isTextRef(objection.objector) ? [] : [`Indiener: ${objection.objector}.`];

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

/** What came in; of a case that was taken over only what came in since. */
function countsText({ counts, takenOverAt }: CaseView): readonly string[] {
  if (counts === null) return [];
  return [
    [
      `Vragen: ${counts.questions}.`,
      ...(counts.requests === 0 ? [] : [`Verzoeken tot deelneming: ${counts.requests}.`]),
      `Inschrijvingen: ${counts.bids}.`,
      ...(takenOverAt === null ? [] : ['Alleen wat sinds de overname via Tenderklok kwam, is geteld.']),
    ].join(' '),
  ];
}

/** What is too late beside what it waits for. */
const alsoLate = ({ milestones, waitingFor, suspended }: CaseView): readonly string[] =>
  milestones
    .filter(
      ({ shown, milestone }) =>
        shown === 'overdue' && (suspended !== null || milestone.id !== waitingFor?.milestone.id),
    )
    .map(({ milestone }) => `Ook te laat: ${milestoneLabel(milestone.id)}, ${milestone.when}.`);
