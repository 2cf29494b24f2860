import type { CaseKind } from '../../domain/case/state.ts';
import { theCase } from '../labels/case-kinds.ts';
import type { Ground } from '../../domain/law/ground.ts';
import { groundInWords, oneOf } from '../ground.ts';
import { completerOf } from '../labels/completion.ts';
import { capital } from '../labels/milestones.ts';
import { closed } from '../labels/waiting-for.ts';
import { mail, type MailText } from './layout.ts';
import { changesTable, rectifyBlocks, type AboutMove, type ChangedMilestone } from './moved.ts';
import { atTheDeskIn, type Receiver } from './receiver.ts';
import { doing } from './task.ts';

/** The terms of law that a suspended case does not stop. */
const RUNS_ON: Readonly<Record<CaseKind, string>> = {
  tender: `een bezwaartermijn (${groundInWords('Awb 6:16')}) of een opschortende termijn (${groundInWords('Aw 2.127')})`,
  subsidy: `de tijd om te beslissen (${groundInWords('Awb 4:13')})`,
  objection: `de tijd om op het bezwaar te beslissen (${groundInWords('Awb 7:10')})`,
};

/** Who must hear from the authority that a case stands still. */
const OTHERS: Readonly<Record<CaseKind, string>> = {
  tender: 'de inschrijvers, via het platform,',
  subsidy: 'de aanvrager',
  objection: 'de indiener',
};

/** The same where one term or one lot does. */
const IN_PART: Readonly<Record<CaseKind, string>> = {
  ...OTHERS,
  tender: 'de inschrijvers of de aanvrager om wie het gaat',
};

/** People must tell others; Tenderklok does not. @param whomWhat who must hear it, and what. */
const inform = (to: Receiver, whomWhat: string): string =>
  doing(to, `Bericht ${whomWhat}. Dat doet Tenderklok niet voor u.`, (doer) => `${doer} bericht ${whomWhat}.`);

/** The case stands still. */
export function suspendedMail(
  to: Receiver,
  about: {
    readonly reference: string;
    readonly caseKind: CaseKind;
    readonly by: string;
    readonly reason: string;
    readonly since: string;
  },
): MailText {
  return mail('Geschorst', to, [
    `${theCase(about.caseKind, about.reference)} is geschorst sinds ${about.since}. De planning staat stil tot de zaak is hervat.${about.caseKind === 'tender' ? ' Is de sluiting nog niet geweest, dan wacht ook die.' : ''}`,
    `Een termijn uit de wet die al loopt, loopt door: ${RUNS_ON[about.caseKind]}.`,
    `Reden: ${closed(about.reason)} Geschorst door ${about.by}.`,
    inform(to, `${OTHERS[about.caseKind]} dat de zaak stilstaat`),
    `${capital(oneOf(atTheDeskIn(to.case)))} kan de zaak hervatten. Het gaat niet vanzelf.`,
    { say: 'Zo hervat u de zaak:', step: { act: 'resume', on: about.reference, filled: { reason: '…' } } },
    'U krijgt alleen nog herinneringen aan termijnen die doorlopen.',
  ]);
}

/** One term or one lot stands still, or goes on; the rest of the case does not change. What follows from it is no heading. */
export function partMail(
  to: Receiver,
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
  const { sender, ground } = completerOf(about.caseKind);
  const [heading = '', ...follows] = about.what.split('; ');
  return mail(heading, to, [
    [...follows.map((one) => `${capital(one)}.`), 'De rest gaat gewoon door.'].join(' '),
    ...(changed.length === 0 ? [] : ['Daardoor verandert:', changesTable(changed)]),
    about.by === ''
      ? about.ground === undefined
        ? `Dit gaat vanzelf: de ${sender} had tot en met die dag de tijd (${groundInWords(ground)}).`
        : `Dit gaat vanzelf: tot en met die dag stond de termijn stil (${groundInWords(about.ground)}).`
      : `Reden: ${closed(about.reason)} Vastgelegd door ${about.by}.`,
    ...(about.by === '' ? [] : [inform(to, `${IN_PART[about.caseKind]} hierover`)]),
    { say: 'Bekijk de stand:', step: { look: 'case', on: about.reference } },
  ]);
}

/** The case goes on, with the dates that shifted, and what must be made known of them. */
export function resumedMail(
  to: Receiver,
  about: AboutMove & { readonly caseKind: CaseKind },
  changed: readonly ChangedMilestone[],
): MailText {
  return mail('Hervat', to, [
    `${theCase(about.caseKind, about.reference)} gaat verder.${changed.length === 0 ? ' Geen datum is veranderd.' : ' Deze datums zijn verschoven met de dagen van de schorsing:'}`,
    ...(changed.length === 0 ? [] : [changesTable(changed)]),
    `Reden: ${closed(about.reason)} Hervat door ${about.by}.`,
    inform(to, `${OTHERS[about.caseKind]} dat de zaak verdergaat`),
    ...(about.rectify.length === 0 ? [] : rectifyBlocks(to, about)),
    { say: 'Bekijk de planning:', step: { look: 'case', on: about.reference } },
  ]);
}
