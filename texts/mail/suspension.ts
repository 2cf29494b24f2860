import { groundInWords } from '../ground.ts';
import { closed } from '../labels/waiting-for.ts';
import { mail, toDo, type MailText } from './layout.ts';
import { movedLine, rectifyBlocks, type AboutMove, type ChangedMilestone } from './moved.ts';

/** The case stands still. */
export function suspendedMail(
  person: string,
  about: { readonly reference: string; readonly by: string; readonly reason: string; readonly since: string },
): MailText {
  return mail(`Geschorst: ${about.reference}`, person, [
    `De procedure ${about.reference} is geschorst sinds ${about.since}. De planning staat stil tot zij is hervat. Is de sluiting nog niet geweest, dan wacht ook die.`,
    `Een termijn uit de wet die al loopt, loopt door: een bezwaartermijn (${groundInWords('Awb 6:16')}) of een opschortende termijn (${groundInWords('Aw 2.127')}).`,
    `Reden: ${closed(about.reason)} Geschorst door ${about.by}.`,
    `U krijgt alleen nog herinneringen aan termijnen die doorlopen. Bekijk de stand: ${toDo({ look: 'case', on: about.reference })}`,
  ]);
}

/** One term or one lot stands still, or goes on; the rest of the case does not change. */
export function partMail(
  person: string,
  about: {
    readonly reference: string;
    readonly what: string;
    /** Empty when it went by itself: the time to complete something has passed. */
    readonly by: string;
    readonly reason: string;
    /** Whether an application or an objection was to be completed. */
    readonly completes: 'application' | 'objection';
  },
  changed: readonly ChangedMilestone[],
): MailText {
  const [who, ground] =
    about.completes === 'objection' ? ['indiener', 'Awb 7:10 lid 2'] : ['aanvrager', 'Awb 4:15 lid 1'];
  return mail(`${about.what} (${about.reference})`, person, [
    `In ${about.reference}: ${about.what}. De rest van de procedure gaat gewoon door.`,
    ...(changed.length === 0 ? [] : ['Daardoor verandert:', { list: changed.map(movedLine) }]),
    about.by === ''
      ? `Dit gaat vanzelf: de ${who} had tot en met die dag de tijd (${groundInWords(ground)}).`
      : `Reden: ${closed(about.reason)} Vastgelegd door ${about.by}.`,
    `U hoeft nu niets te doen. Bekijk de stand: ${toDo({ look: 'case', on: about.reference })}`,
  ]);
}

/** The case goes on, with the dates that shifted, and what must be made known of them. */
export function resumedMail(person: string, about: AboutMove, changed: readonly ChangedMilestone[]): MailText {
  return mail(`Hervat: ${about.reference}`, person, [
    `De procedure ${about.reference} gaat verder.${changed.length === 0 ? ' Geen datum is veranderd.' : ' Deze datums zijn verschoven met de dagen van de schorsing:'}`,
    ...(changed.length === 0 ? [] : [{ list: changed.map(movedLine) }]),
    `Reden: ${closed(about.reason)} Hervat door ${about.by}.`,
    ...rectifyBlocks(about.reference, about.rectify),
    `Bekijk de planning: ${toDo({ look: 'case', on: about.reference })}`,
  ]);
}
