import type { IsoDate } from '../../domain/law/iso-date.ts';
import { groundInWords } from '../../texts/ground.ts';
import { dateInWords, shortDate } from '../../texts/labels/day-words.ts';
import { changeText } from '../../texts/labels/in-full.ts';
import { capital, milestoneLabel, milestoneName } from '../../texts/labels/milestones.ts';
import { soonerText } from '../../texts/labels/sooner.ts';
import { squeezedText } from '../../texts/labels/squeezed.ts';
import type { Wording } from '../../texts/next-step.ts';
import type { Aftermath, BrokenAfter } from '../usecases/aftermath.ts';
import type { Preview, PreviewedDate } from '../usecases/preview.ts';

/** What an act would change, a line each: dates old to new, who hears, which reminders, what it asks and breaks. */
export const previewLines = (
  reference: string,
  { moved, people, ...aftermath }: Preview,
  wording: Wording,
): readonly string[] => [
  ...moved.map(movedLine),
  ...(people.length === 0 ? [] : [`Bericht krijgen: ${people.join(', ')}.`]),
  ...moved.flatMap(remindersLine),
  ...aftermathLines(reference, aftermath, wording),
];

/** Whether an act would change no date, tell nobody and break no rule. */
export const changesNothing = (preview: Preview | null): boolean =>
  preview === null || (preview.moved.length === 0 && preview.people.length === 0 && preview.broken.length === 0);

/** What must still be done outside, and which rules of the check the new dates break; for a try and for what was done. */
export const aftermathLines = (
  reference: string,
  { rectify, sooner, squeezed, broken }: Aftermath,
  wording: Wording,
): readonly string[] => [
  ...(sooner.length === 0 ? [] : [soonerText(sooner)]),
  ...rectify.map(
    (id) =>
      `Daarbuiten: zet een rectificatie op het platform (TenderNed) voor ${milestoneLabel(id)}. Die blijft open tot u het nummer bevestigt: ${wording({ act: 'confirmDuty', on: reference, filled: { milestone: milestoneName(id), proof: '…' } })}`,
  ),
  ...squeezed.map(
    (one) =>
      `${squeezedText(one)} ${wording({ act: 'moveMilestone', on: reference, filled: { milestone: milestoneName(one.milestone), to: one.whole, reason: '…' } })}`,
  ),
  ...broken.map(brokenLine),
];

/** What is wrong, and the first day that mends it where the finding does not name it itself. */
function brokenLine({ message, mend }: BrokenAfter): string {
  const said = `Let op, met deze datums: ${message}`;
  if (mend === null) return said;
  const day = dateInWords(mend.day);
  return message.includes(day.slice(day.indexOf(' ') + 1))
    ? said
    : `${said} Eerste dag die wel kan voor ${milestoneLabel(mend.milestone)}: ${day}.`;
}

const movedLine = ({ milestone, from, to, ground }: PreviewedDate): string =>
  `${capital(milestoneLabel(milestone))}: ${changeText(from, to)} (${groundInWords(ground)})`;

/** Days on which people are reminded, old and new. */
function remindersLine({ milestone, reminders }: PreviewedDate): string[] {
  if (reminders === null) return [];
  const days = (all: readonly IsoDate[]): string => all.map(shortDate).join(', ') || 'geen';
  return [
    `Herinneringen ${milestoneLabel(milestone)}: waren ${days(reminders.before)}; worden ${days(reminders.after)}.`,
  ];
}
