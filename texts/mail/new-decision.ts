import type { AwardOutcome } from '../../domain/case/outcome.ts';
import { awardLabel } from '../labels/award.ts';
import { milestoneLabel, milestoneName } from '../labels/milestones.ts';
import { closed } from '../labels/waiting-for.ts';
import { mail, type MailText } from './layout.ts';
import { changesTable, type AboutMove, type ChangedMilestone } from './moved.ts';
import { nextInLine } from './ranked.ts';
import type { Receiver } from './receiver.ts';
import { mustNow } from './task.ts';

/**
 * Somebody else won after the decision: everyone who bid gets a new one, and the term to come up against it counts from its sending.
 * @param changed the decision comes first; empty when no date changed.
 */
export function newDecisionMail(
  to: Receiver,
  about: Omit<AboutMove, 'rectify'> & {
    readonly milestone: string;
    readonly award: AwardOutcome;
    /** Who dropped out, when that made it so. */
    readonly dropped: string | null;
  },
  changed: readonly ChangedMilestone[],
): MailText {
  const { reference, by, reason, milestone, award, dropped } = about;
  const name = milestoneLabel(milestone);
  return mail(`Nodig: een nieuwe ${name}`, to, [
    `Na de ${name} is er een andere winnaar van ${awardLabel(award.lots).toLowerCase()}. ${dropped === null ? '' : `Uitgevallen: ${dropped}. `}Reden: ${closed(reason)}${by === '' ? '' : ` Vastgelegd door ${by}.`}`,
    nextInLine(award),
    `${mustNow(to, `een nieuwe ${name} sturen aan alle inschrijvers.`)} De termijn om ertegen op te komen begint op de dag na het verzenden. Zolang zij niet is verzonden, gaat de procedure niet verder.`,
    ...(changed.length === 0 ? [] : ['Tot dan staat in de planning:', changesTable(changed)]),
    {
      say: 'Meld daarna het verzenden:',
      step: { act: 'reportMilestone', on: reference, filled: { milestone: milestoneName(milestone) } },
    },
  ]);
}
