import type { CaseKind } from '../../domain/case/state.ts';
import { theCase } from '../labels/case-kinds.ts';
import type { Ground } from '../../domain/law/ground.ts';
import { groundInWords } from '../ground.ts';
import { closed } from '../labels/waiting-for.ts';
import { mail, toDo, type MailText } from './layout.ts';
import { movedLine, rectifyBlocks, type AboutMove, type ChangedMilestone } from './moved.ts';

/** The terms of law that a suspended case does not stop. */
const RUNS_ON: Readonly<Record<CaseKind, string>> = {
  tender: `een bezwaartermijn (${groundInWords('Awb 6:16')}) of een opschortende termijn (${groundInWords('Aw 2.127')})`,
  subsidy: `de tijd om te beslissen (${groundInWords('Awb 4:13')})`,
  objection: `de tijd om op het bezwaar te beslissen (${groundInWords('Awb 7:10')})`,
};

/** The case stands still. */
export function suspendedMail(
  person: string,
  about: {
    readonly reference: string;
    readonly caseKind: CaseKind;
    readonly by: string;
    readonly reason: string;
    readonly since: string;
  },
): MailText {
  return mail(`Geschorst: ${about.reference}`, person, [
    `${theCase(about.caseKind, about.reference)} is geschorst sinds ${about.since}. De planning staat stil tot de zaak is hervat.${about.caseKind === 'tender' ? ' Is de sluiting nog niet geweest, dan wacht ook die.' : ''}`,
    `Een termijn uit de wet die al loopt, loopt door: ${RUNS_ON[about.caseKind]}.`,
    `Reden: ${closed(about.reason)} Geschorst door ${about.by}.`,
    `U krijgt alleen nog herinneringen aan termijnen die doorlopen. Bekijk de stand: ${toDo({ look: 'case', on: about.reference })}`,
  ]);
}

/** One term or one lot stands still, or goes on; the rest of the case does not change. */
export function partMail(
  person: string,
  about: {
    readonly reference: string;
    readonly caseKind: CaseKind;
    readonly what: string;
    /** Empty when it went by itself: the time to complete something has passed. */
    readonly by: string;
    readonly reason: string;
    /** Why a term stood still, when it was not for a completion. */
    readonly ground?: Ground;
  },
  changed: readonly ChangedMilestone[],
): MailText {
  const [who, ground] =
    about.caseKind === 'objection' ? ['indiener', 'Awb 7:10 lid 2'] : ['aanvrager', 'Awb 4:15 lid 1'];
  return mail(`${about.what} (${about.reference})`, person, [
    `In ${about.reference}: ${about.what}. De rest gaat gewoon door.`,
    ...(changed.length === 0 ? [] : ['Daardoor verandert:', { list: changed.map(movedLine) }]),
    about.by === ''
      ? about.ground === undefined
        ? `Dit gaat vanzelf: de ${who} had tot en met die dag de tijd (${groundInWords(ground)}).`
        : `Dit gaat vanzelf: tot en met die dag stond de termijn stil (${groundInWords(about.ground)}).`
      : `Reden: ${closed(about.reason)} Vastgelegd door ${about.by}.`,
    `U hoeft nu niets te doen. Bekijk de stand: ${toDo({ look: 'case', on: about.reference })}`,
  ]);
}

/** The case goes on, with the dates that shifted, and what must be made known of them. */
export function resumedMail(
  person: string,
  about: AboutMove & { readonly caseKind: CaseKind },
  changed: readonly ChangedMilestone[],
): MailText {
  return mail(`Hervat: ${about.reference}`, person, [
    `${theCase(about.caseKind, about.reference)} gaat verder.${changed.length === 0 ? ' Geen datum is veranderd.' : ' Deze datums zijn verschoven met de dagen van de schorsing:'}`,
    ...(changed.length === 0 ? [] : [{ list: changed.map(movedLine) }]),
    `Reden: ${closed(about.reason)} Hervat door ${about.by}.`,
    ...rectifyBlocks(about.reference, about.rectify),
    `Bekijk de planning: ${toDo({ look: 'case', on: about.reference })}`,
  ]);
}
