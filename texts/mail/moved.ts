import { groundInWords, listed } from '../ground.ts';
import { dateOnly, inFull } from '../labels/in-full.ts';
import { capital, milestoneLabel, milestoneName, milestonePhrase } from '../labels/milestones.ts';
import { soonerText } from '../labels/sooner.ts';
import { closed } from '../labels/waiting-for.ts';
import { mail, type MailText } from './layout.ts';
import { type Block } from './draw-block.ts';
import type { Receiver } from './receiver.ts';
import { doing } from './task.ts';

/** A date that changed: where it was and where it is. */
export interface ChangedMilestone {
  readonly id: string;
  /** Null: it was not there before. */
  readonly from: string | null;
  readonly to: string;
  readonly ground: string;
  /** Others have less time than was made known to them. */
  readonly sooner?: true;
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
export function movedMail(to: Receiver, about: AboutMove, changed: readonly ChangedMilestone[]): MailText {
  const others = changed.length - 1;
  const more = others < 1 ? '' : `, en nog ${others === 1 ? 'één datum' : `${others} datums`}`;
  const [first] = changed;
  const isNew = first?.from === null;
  const sooner = changed.filter((one) => one.sooner === true).map((one) => one.id);
  const moves = changed
    .slice(0, 1)
    .map((one) => `: ${milestoneLabel(one.id)} ${isNew ? 'op' : 'naar'} ${dateOnly(one.to)}${more}`);
  return mail(`${isNew ? 'Nieuwe ronde' : 'Verplaatst'}${moves.join('')}`, to, [
    isNew
      ? 'Er is een ronde bij:'
      : `${changed.length === 1 ? 'Eén datum is' : `${changed.length} datums zijn`} verplaatst:`,
    changesTable(changed),
    ...(sooner.length === 0 ? [] : [soonerText(sooner)]),
    `Reden: ${closed(about.reason)}${about.by === '' ? '' : ` ${isNew ? 'Vastgelegd' : 'Verplaatst'} door ${about.by}.`}`,
    ...rectifyBlocks(to, about),
    'Herinneringen volgen de nieuwe datum.',
    { say: 'Bekijk de planning:', step: { look: 'case', on: about.reference } },
  ]);
}

/** What Tenderklok cannot do itself: the platform must show the new dates, too. */
export function rectifyBlocks(to: Receiver, { reference, rectify }: Pick<AboutMove, 'reference' | 'rectify'>): Block[] {
  if (rectify.length === 0) return ['U hoeft nu niets te doen.'];
  const dates = `${rectify.length === 1 ? 'de nieuwe datum' : 'de nieuwe datums'} van ${listed(rectify.map(milestonePhrase))}`;
  return [
    `${doing(
      to,
      `U moet nog iets doen: zet een rectificatie op het platform (TenderNed) met ${dates}.`,
      (doer) => `${doer} moet nog iets doen: een rectificatie op het platform (TenderNed) zetten met ${dates}.`,
    )} Waarom: een datum die is aangekondigd, wijzigt u op dezelfde manier.`,
    ...rectify.map((id) => ({
      say: `Bevestig daarna de nieuwe datum van ${milestonePhrase(id)}, met het nummer van de rectificatie:`,
      step: { act: 'confirmDuty', on: reference, filled: { milestone: milestoneName(id), proof: '…' } } as const,
    })),
  ];
}

/** Dates in a table: where each was, where it is, and by which ground. */
export const changesTable = (changed: readonly ChangedMilestone[]): Block => ({
  head: ['Wat', 'Was', 'Wordt', 'Waarom'],
  rows: changed.map(({ id, from, to, ground }) => [
    capital(milestoneLabel(id)),
    from === null ? 'nog geen datum' : inFull(dateOnly(from)),
    inFull(dateOnly(to)),
    groundInWords(ground),
  ]),
});
