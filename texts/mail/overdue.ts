import type { IsoDate } from '../../domain/law/iso-date.ts';
import { listed } from '../ground.ts';
import { dateInWords } from '../labels/day-words.ts';
import { milestoneLabel, milestoneName } from '../labels/milestones.ts';
import { consequenceOf, dayOf, dutyOf, hadToOf, why, type AboutMilestone } from './about.ts';
import { mail, type MailText } from './layout.ts';
import { type Block } from './draw-block.ts';
import { atTheDesk, who, type Receiver } from './receiver.ts';
import { doerOf, whoDoes } from './task.ts';

/** Who was reminded, and on which days. */
export interface EarlierReminders {
  readonly people: readonly string[];
  readonly days: readonly IsoDate[];
}

/** The procedure lead hears at once that something is overdue. */
export function overdueMail(to: Receiver, about: AboutMilestone, earlier: EarlierReminders): MailText {
  return mail(`Te laat: ${milestoneLabel(about.id)}`, to, [
    ...missed(to, about, earlier),
    whoDoes(to, about.roles),
    ...reportIt(about),
  ]);
}

/** Two working days later the lawyer hears. */
export function escalationMail(to: Receiver, about: AboutMilestone, earlier: EarlierReminders): MailText {
  const doer = doerOf(to, about.roles);
  return mail(`Nog steeds te laat: ${milestoneLabel(about.id)}`, to, [
    `${to.name === doer ? 'U weet' : `${doer} weet`} dit sinds ${dayOf(about)}. U hoort het omdat het na twee werkdagen nog niet is gedaan.`,
    ...missed(to, about, earlier),
    to.name === doer
      ? whoDoes(to, about.roles)
      : `Bespreek vandaag met ${doer} wat dit betekent en wat eerst moet. ${doer} meldt het als het gedaan is.`,
    ...reportIt(about),
  ]);
}

/** Lead and lawyer hear again as long as it is not done. */
export function stillOverdueMail(to: Receiver, about: AboutMilestone, earlier: EarlierReminders): MailText {
  const doer = doerOf(to, about.roles);
  return mail(`Nog altijd te laat: ${milestoneLabel(about.id)}`, to, [
    `U hoorde dit eerder. Het is nog niet gemeld; daarom krijgen ${who(to.case, 'procedureLead')} en ${who(to.case, 'lawyer')} dit bericht opnieuw.`,
    ...missed(to, about, earlier),
    to.name === doer || atTheDesk(to) ? whoDoes(to, about.roles) : `Bespreek vandaag met ${doer} wat eerst moet.`,
    ...reportIt(about),
  ]);
}

function missed(to: Receiver, about: AboutMilestone, earlier: EarlierReminders): Block[] {
  const consequence = consequenceOf(about.id, to.case.urgent);
  return [
    { day: dayOf(about) },
    `Uiterlijk dan ${hadToOf(about.id)} ${dutyOf(about.id)}. Dat is niet gemeld.`,
    `${why(about)}${consequence === null ? ' De zaak gaat niet verder zolang dit niet is gedaan.' : ` ${consequence}`}`,
    remindedSentence(earlier),
  ];
}

const reportIt = ({ id, reference }: AboutMilestone): Block[] => [
  {
    say: 'Is het wel gedaan? Meld het met het bewijs, en met de dag waarop het gebeurde:',
    step: {
      act: 'reportMilestone',
      on: reference,
      filled: { milestone: milestoneName(id), proof: '…', happenedAt: '…' },
    },
  },
  'Is het niet gedaan? Dan moet het nu, en daarna wordt het gemeld.',
];

function remindedSentence({ people, days }: EarlierReminders): string {
  if (days.length === 0) return 'Er is vooraf niemand aan herinnerd.';
  return `Vooraf herinnerd: ${listed(people)}, op ${listed(days.map(dateInWords))}.`;
}
