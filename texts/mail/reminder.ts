import { requestOf } from '../../domain/office/request-name.ts';
import { distanceInWords } from '../date.ts';
import { groundInWords } from '../ground.ts';
import { capital, milestoneLabel, milestoneName, milestonePhrase } from '../labels/milestones.ts';
import { byThen, consequenceOf, dayOf, isOf, why, type AboutMilestone } from './about.ts';
import { mail, type MailText } from './layout.ts';
import { type Block } from './draw-block.ts';
import type { AboutCase, Receiver } from './receiver.ts';
import { requestReminder } from './request.ts';
import { assessorsTask, doerOf } from './task.ts';

/** One date that somebody is reminded of, with what they are in its case. */
export interface Reminded {
  readonly about: AboutMilestone;
  readonly to: Receiver;
}

const away = ({ today, lastDay }: AboutMilestone): string => distanceInWords(today, lastDay);

/** One mail a person for everything that is due to them: what, by when, why, and what they can do. @throws Error without any */
export function reminderMail(items: readonly Reminded[]): MailText {
  const [first] = items;
  if (first === undefined) throw new Error('a reminder needs something to remind of');
  const { about, to } = first;
  const label = milestoneLabel(about.id);
  if (items.length === 1) return mail(`${capital(away(about))}: ${label}`, to, single(first));
  const procedures = new Set(items.map((one) => procedureIn(one.about.reference))).size;
  const title = `${items.length} termijnen${procedures === 1 ? '' : ` in ${procedures} procedures`}, de eerste ${away(about)}: ${label}`;
  return mail(title, to, digest(items, procedures), procedures === 1 ? inCommon(items, to) : null);
}

function single({ about, to }: Reminded): Block[] {
  const request = requestOf(about.id);
  if (request !== null) return requestReminder(about, request, to);
  const consequence = consequenceOf(about.id, to.case.urgent);
  return [
    { day: dayOf(about) },
    `${byThen(about)} Dat is ${away(about)}.${asksUs(about) ? ` ${assessorsTask(to, about.roles)}` : ''}`,
    `${why(about)}${consequence === null ? '' : ` ${consequence}`}`,
    ...whatToDo(about),
  ];
}

/** What is part of a procedure has its reference, a slash and a name. @example procedureIn('Z-1/bezwaar-1') // 'Z-1' */
const procedureIn = (reference: string): string => reference.split('/', 1).join('');

/** The case that all of it is in: one, or the procedure that its parts share. */
function inCommon(items: readonly Reminded[], to: Receiver): Pick<AboutCase, 'reference' | 'subject'> {
  const references = new Set(items.map((one) => one.about.reference));
  return references.size === 1 ? to.case : { ...to.case, reference: procedureIn(to.case.reference) };
}

function digest(items: readonly Reminded[], procedures: number): Block[] {
  const several = new Set(items.map((one) => one.about.reference)).size > 1;
  const nameOf = ({ about, to }: Reminded): string =>
    procedures === 1 ? about.reference : `${to.case.subject}, ${about.reference}`;
  const row = (one: Reminded): readonly string[] => {
    const { about, to } = one;
    const label = capital(milestoneLabel(about.id));
    return [
      several ? `${label} (${nameOf(one)})` : label,
      `${dayOf(about)} (${away(about)})`,
      whoIn(about, to),
      groundInWords(about.ground),
    ];
  };
  const mine = items.find(({ about }) => about.owner === 'ours');
  return [
    'Deze termijnen komen eraan. De eerste staat bovenaan.',
    { head: ['Wat', 'Wanneer', 'Wie', 'Waarom'], rows: items.map(row) },
    ...(mine === undefined
      ? []
      : [
          {
            say: `${capital(isOf(mine.about.id))} ${milestonePhrase(mine.about.id)} gedaan? Meld het, dan stopt de herinnering:`,
            step: report(mine.about),
          },
        ]),
    ...(several ? pages(items) : []),
  ];
}

/** Each case once, to look at. */
const pages = (items: readonly Reminded[]): readonly Block[] =>
  [...new Map(items.map(({ about, to }) => [about.reference, to.case.subject]))].map(([reference, subject]) => ({
    say: `Bekijk ${subject} (${reference}) in de console`,
    page: reference,
  }));

/** Whether staff must do something for it: their own dates, and what passes by itself and costs them something. */
const asksUs = ({ id, owner }: AboutMilestone): boolean => owner === 'ours' || consequenceOf(id) !== null;

function whoIn(about: AboutMilestone, to: Receiver): string {
  if (!asksUs(about)) return about.owner === 'theirs' ? 'anderen' : 'gaat vanzelf';
  const doer = doerOf(to, about.roles);
  return doer === to.name ? 'u' : doer;
}

const report = ({ id, reference }: AboutMilestone) =>
  ({ act: 'reportMilestone', on: reference, filled: { milestone: milestoneName(id) } }) as const;

function whatToDo(about: AboutMilestone): Block[] {
  const { id, reference } = about;
  if (about.owner !== 'ours') return [{ say: 'Bekijk de stand:', step: { look: 'case', on: reference } }];
  return [
    { say: 'Gedaan? Meld het:', step: report(about) },
    {
      say: 'Lukt het niet? Bekijk eerst wat verplaatsen betekent, met een datum in plaats van de puntjes:',
      sayOfPage: 'Lukt het niet? Bekijk eerst wat verplaatsen betekent',
      step: {
        act: 'moveMilestone',
        on: reference,
        filled: { milestone: milestoneName(id), to: '…', reason: '…' },
        try: true,
      },
    },
  ];
}
