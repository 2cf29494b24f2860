import type { IsoDate } from '../../domain/law/iso-date.ts';
import { dateInWords } from '../labels/day-words.ts';
import { milestoneLabel, milestoneName } from '../labels/milestones.ts';
import { consequenceOf, dayOf, dutyOf, why, type AboutMilestone } from './about.ts';
import { mail, toDo, type MailText } from './layout.ts';

/** Who was reminded, and on which days. */
export interface EarlierReminders {
  readonly people: readonly string[];
  readonly days: readonly IsoDate[];
}

/** The procedure lead hears at once that something is overdue. */
export function overdueMail(person: string, about: AboutMilestone, earlier: EarlierReminders): MailText {
  return mail(`Te laat: ${milestoneLabel(about.id)} (${about.reference})`, person, overdueBlocks(about, earlier));
}

/** Two working days later the lawyer hears. */
export function escalationMail(person: string, about: AboutMilestone, earlier: EarlierReminders): MailText {
  const subject = `Nog steeds te laat: ${milestoneLabel(about.id)} (${about.reference})`;
  return mail(subject, person, [
    `De procesleider weet dit sinds ${dayOf(about)}. U hoort het omdat het na twee werkdagen nog niet is gedaan.`,
    ...overdueBlocks(about, earlier),
  ]);
}

/** Lead and lawyer hear again as long as it is not done. */
export function stillOverdueMail(person: string, about: AboutMilestone, earlier: EarlierReminders): MailText {
  const subject = `Nog altijd te laat: ${milestoneLabel(about.id)} (${about.reference})`;
  return mail(subject, person, [
    'U hoorde dit eerder. Het is nog niet gemeld, daarom krijgen procesleider en jurist dit bericht opnieuw.',
    ...overdueBlocks(about, earlier),
  ]);
}

function overdueBlocks(about: AboutMilestone, earlier: EarlierReminders): string[] {
  const consequence = consequenceOf(about.id);
  return [
    `Uiterlijk ${dayOf(about)} moest ${dutyOf(about.id)}. Dat is niet gemeld.`,
    `${why(about)}${consequence === null ? ' De zaak gaat niet verder zolang dit niet is gedaan.' : ` ${consequence}`}`,
    remindedSentence(earlier),
    `Is het wel gedaan? Meld het met het bewijs: ${toDo({ act: 'reportMilestone', on: about.reference, filled: { milestone: milestoneName(about.id), proof: '…' } })}. Is het niet gedaan? Doe het nu, en meld het daarna.`,
  ];
}

function remindedSentence({ people, days }: EarlierReminders): string {
  if (days.length === 0) return 'Er is vooraf niemand aan herinnerd.';
  return `Vooraf herinnerd: ${people.join(', ')}, op ${days.map(dateInWords).join(', ')}.`;
}
