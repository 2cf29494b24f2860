import type { EpochMs } from '../../domain/law/iso-date.ts';
import { momentInWords } from '../date.ts';
import { capital, milestoneLabel, milestonePhrase } from '../labels/milestones.ts';
import { closed } from '../labels/waiting-for.ts';
import { mail, toDo, type MailText } from './layout.ts';
import { movedLine, rectifyBlocks, type AboutMove, type ChangedMilestone } from './moved.ts';

/** A report that was put right: how it really was, who said so and why. */
export interface AboutCorrection extends AboutMove {
  readonly milestone: string;
  readonly was: EpochMs;
  /** Null: it was not done. */
  readonly happenedAt: EpochMs | null;
  /** The window to object changed with it. */
  readonly window: boolean;
}

/** Everyone whose dates hang on it hears how it really was, and what changed with it. */
export function correctedMail(person: string, about: AboutCorrection, changed: readonly ChangedMilestone[]): MailText {
  const { reference, milestone, was, happenedAt, by, reason, rectify } = about;
  const really = happenedAt === null ? 'Het is niet gedaan.' : `Het gebeurde op ${momentInWords(happenedAt)}.`;
  return mail(`Hersteld: ${milestoneLabel(milestone)} (${reference})`, person, [
    `${capital(milestonePhrase(milestone))} was gemeld op ${momentInWords(was)}. Dat klopt niet. ${really}`,
    `Reden: ${closed(reason)} Hersteld door ${by}. De eerste melding blijft in het dossier.`,
    ...(changed.length === 0 ? ['Er verandert geen datum.'] : ['Opnieuw berekend:', { list: changed.map(movedLine) }]),
    ...(rectify.length === 0 ? [] : rectifyBlocks(reference, rectify)),
    `Heeft iemand de oude datum gekregen, bijvoorbeeld in een brief? Bericht die dan.${about.window ? ' Kijk van elk bezwaar opnieuw of het op tijd was.' : ''}`,
    `Bekijk de datums: ${toDo({ look: 'case', on: reference })}`,
  ]);
}
