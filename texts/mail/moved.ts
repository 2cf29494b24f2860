import { groundInWords, listed } from '../ground.ts';
import { changeText, dateOnly } from '../labels/in-full.ts';
import { capital, milestoneLabel, milestoneName } from '../labels/milestones.ts';
import { closed } from '../labels/waiting-for.ts';
import { mail, toDo, type MailText } from './layout.ts';

/** A date that changed: where it was and where it is. */
export interface ChangedMilestone {
  readonly id: string;
  /** Null: it was not there before. */
  readonly from: string | null;
  readonly to: string;
  readonly ground: string;
}

/** Who changed dates of which case and why, and what the platform must show as well. */
export interface AboutMove {
  readonly reference: string;
  /** Empty when the dates follow those of another case. */
  readonly by: string;
  readonly reason: string;
  /** Milestones whose new date must be made known. */
  readonly rectify: readonly string[];
}

/**
 * Everyone concerned hears once what moved, to when and why.
 * @param changed what the act was about comes first.
 */
export function movedMail(person: string, about: AboutMove, changed: readonly ChangedMilestone[]): MailText {
  const others = changed.length - 1;
  const more = others < 1 ? '' : `, en nog ${others === 1 ? 'één datum' : `${others} datums`}`;
  const [first] = changed;
  const isNew = first?.from === null;
  const moves = changed
    .slice(0, 1)
    .map((one) => `${milestoneLabel(one.id)} ${isNew ? 'op' : 'naar'} ${dateOnly(one.to)}${more} `);
  return mail(`${isNew ? 'Nieuwe ronde' : 'Verplaatst'}: ${moves.join('')}(${about.reference})`, person, [
    isNew
      ? `In ${about.reference} is er een ronde bij:`
      : `In ${about.reference} ${changed.length === 1 ? 'is een datum' : 'zijn datums'} verplaatst:`,
    { list: changed.map(movedLine) },
    `Reden: ${closed(about.reason)}${about.by === '' ? '' : ` ${isNew ? 'Vastgelegd' : 'Verplaatst'} door ${about.by}.`}`,
    ...rectifyBlocks(about.reference, about.rectify),
    `Herinneringen volgen de nieuwe datum. Bekijk de planning: ${toDo({ look: 'case', on: about.reference })}`,
  ]);
}

/** What Tenderklok cannot do itself: the platform must show the new date, too. */
export function rectifyBlocks(reference: string, rectify: readonly string[]): string[] {
  const [first] = rectify;
  if (first === undefined) return ['U hoeft nu niets te doen.'];
  const names = listed(rectify.map(milestoneLabel));
  return [
    `De procesleider moet nog iets doen: zet een rectificatie op het platform (TenderNed) met de nieuwe datum van ${names}. Waarom: een datum die is aangekondigd, wijzigt u op dezelfde manier.`,
    `Bevestig daarna met het nummer: ${toDo({ act: 'confirmDuty', on: reference, filled: { milestone: milestoneName(first), proof: '…' } })}`,
  ];
}

/** One date of a list: where it was, where it is, and by which ground. */
export const movedLine = ({ id, from, to, ground }: ChangedMilestone): string =>
  `${capital(milestoneLabel(id))}: ${changeText(from, to)} (${groundInWords(ground)})`;
