import type { EpochMs } from '../../domain/law/iso-date.ts';
import { momentInWords } from '../date.ts';
import { capital, milestoneLabel, milestonePhrase } from '../labels/milestones.ts';
import { closed } from '../labels/waiting-for.ts';
import { mail, type MailText } from './layout.ts';
import { changesTable, rectifyBlocks, type AboutMove, type ChangedMilestone } from './moved.ts';
import type { Receiver } from './receiver.ts';
import { doing } from './task.ts';

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
export function correctedMail(to: Receiver, about: AboutCorrection, changed: readonly ChangedMilestone[]): MailText {
  const { reference, milestone, was, happenedAt, by, reason, rectify, window } = about;
  const really = happenedAt === null ? 'Het is niet gedaan.' : `Het gebeurde op ${momentInWords(happenedAt)}.`;
  return mail(`Hersteld: ${milestoneLabel(milestone)}`, to, [
    `${capital(milestonePhrase(milestone))} was gemeld op ${momentInWords(was)}. Dat klopt niet. ${really}`,
    `Reden: ${closed(reason)} Hersteld door ${by}. De eerste melding blijft in het dossier.`,
    ...(changed.length === 0 ? ['Er verandert geen datum.'] : ['Opnieuw berekend:', changesTable(changed)]),
    ...(rectify.length === 0 ? [] : rectifyBlocks(to, { reference, rectify })),
    doing(
      to,
      `Heeft iemand de oude datum gekregen, bijvoorbeeld in een brief? Bericht die dan.${window ? ' Kijk van elk bezwaar opnieuw of het op tijd was.' : ''}`,
      (doer) =>
        `${doer} bericht wie de oude datum kreeg, bijvoorbeeld in een brief${window ? ', en kijkt van elk bezwaar opnieuw of het op tijd was' : ''}.`,
    ),
    { say: 'Bekijk de datums:', step: { look: 'case', on: reference } },
  ]);
}
