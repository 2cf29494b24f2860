import { milestoneLabel, milestoneName } from '../labels/milestones.ts';
import { closed } from '../labels/waiting-for.ts';
import { mail, toDo, type MailText } from './layout.ts';
import { movedLine, type AboutMove, type ChangedMilestone } from './moved.ts';

/**
 * Somebody else won after the decision: everyone who bid gets a new one, and the term to come up against it counts from its sending.
 * @param changed the decision comes first; empty when no date changed.
 */
export function newDecisionMail(
  person: string,
  { reference, by, reason, milestone }: Omit<AboutMove, 'rectify'> & { readonly milestone: string },
  changed: readonly ChangedMilestone[],
): MailText {
  const done = toDo({ act: 'reportMilestone', on: reference, filled: { milestone: milestoneName(milestone) } });
  return mail(`Nodig: een nieuwe ${milestoneLabel(milestone)} (${reference})`, person, [
    `In ${reference} is er na de ${milestoneLabel(milestone)} een andere winnaar: ${closed(reason)}${by === '' ? '' : ` Vastgelegd door ${by}.`}`,
    `Stuur een nieuwe ${milestoneLabel(milestone)} aan alle inschrijvers. De termijn om ertegen op te komen begint op de dag na het verzenden. Zolang zij niet is verzonden, gaat de procedure niet verder.`,
    `Meld daarna het verzenden: ${done}`,
    ...(changed.length === 0 ? [] : ['Tot dan staat in de planning:', { list: changed.map(movedLine) }]),
  ]);
}
