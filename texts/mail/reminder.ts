import { distanceInWords } from '../date.ts';
import { capital, milestoneLabel, milestoneName } from '../labels/milestones.ts';
import { byWhen, consequenceOf, why, type AboutMilestone } from './about.ts';
import { mail, toDo, type Block, type MailText } from './layout.ts';

const away = ({ today, lastDay }: AboutMilestone): string => distanceInWords(today, lastDay);

/** One mail a person for everything that is due to them: what, by when, why, and what they can do. */
export function reminderMail(person: string, items: readonly AboutMilestone[]): MailText {
  const [first] = items;
  if (first === undefined) throw new Error('a reminder needs something to remind of');
  const subject =
    items.length === 1
      ? `${capital(away(first))}: ${milestoneLabel(first.id)} (${first.reference})`
      : `${items.length} termijnen: eerst ${milestoneLabel(first.id)} (${first.reference}), ${away(first)}`;
  return mail(subject, person, items.length === 1 ? single(first) : digest(items));
}

function single(item: AboutMilestone): Block[] {
  const consequence = consequenceOf(item.id);
  return [
    `${byWhen(item)} Dat is ${away(item)}.`,
    `${why(item)}${consequence === null ? '' : ` ${consequence}`}`,
    ...whatToDo(item),
  ];
}

function digest(items: readonly AboutMilestone[]): Block[] {
  return [
    'Deze termijnen komen eraan. De eerste staat bovenaan.',
    { list: items.map((item) => `${item.reference}: ${byWhen(item)} Dat is ${away(item)}. ${why(item)}`) },
    `Is iets gedaan? Meld het, dan stopt de herinnering: ${toDo({ act: 'reportMilestone', on: '<kenmerk>', filled: { milestone: '<mijlpaal>' } })}`,
  ];
}

function whatToDo(item: AboutMilestone): Block[] {
  if (item.owner !== 'ours') return [`Bekijk de stand: ${toDo({ look: 'case', on: item.reference })}`];
  const milestone = milestoneName(item.id);
  return [
    `Gedaan? Meld het: ${toDo({ act: 'reportMilestone', on: item.reference, filled: { milestone } })}`,
    `Lukt het niet? Bekijk wat verplaatsen betekent: ${toDo({ act: 'moveMilestone', on: item.reference, filled: { milestone, to: '<datum>', reason: '…' }, try: true })}`,
  ];
}
